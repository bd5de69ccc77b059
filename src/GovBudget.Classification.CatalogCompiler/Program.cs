using GovBudget.Classification.CatalogCompiler.CodeSets;
using GovBudget.Classification.CatalogCompiler.Compilation;
using GovBudget.Classification.CatalogCompiler.Constants;
using GovBudget.Classification.CatalogCompiler.Correspondence;
using GovBudget.Classification.CatalogCompiler.Pinyin;

const string Usage = """
    usage: compile FACTS_DIR OUT_DIR                  the catalogues of the four schemes, and their sources
           compile-correspondence FACTS_DIR OUT_DIR   the correspondence of the two economic classifications
           compile-codesets FACTS_DIR OUT_DIR         the code sets
           compile-pinyin FACTS_DIR OUT_DIR           the initials of the characters in names
           constants OUT_DIR                          the constants with Chinese names, of the embedded catalogues
    """;

switch (args)
{
    case ["constants", { } output]:
        return ConstantsVerb.Run(output);
    case [_, { } facts, _] when !Directory.Exists(facts):
        Console.Error.WriteLine($"There is no folder '{facts}'.");
        return 1;
    case ["compile", { } facts, { } output]:
        return CatalogVerb.Run(facts, output);
    case [CompileCorrespondence.Verb, { } facts, { } output]:
        return CompileCorrespondence.Run(facts, output, Console.Out);
    case ["compile-codesets", { } facts, { } output]:
        return CodeSetVerb.Run(facts, output);
    case ["compile-pinyin", { } facts, { } output]:
        return PinyinVerb.Run(facts, output);
    default:
        Console.Error.WriteLine(Usage);
        return 2;
}
