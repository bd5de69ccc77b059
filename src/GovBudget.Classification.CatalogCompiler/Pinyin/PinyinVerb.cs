namespace GovBudget.Classification.CatalogCompiler.Pinyin;

/// <summary><c>compile-pinyin FACTS_DIR OUT_DIR</c>.</summary>
internal static class PinyinVerb
{
    public static int Run(string facts, string output)
    {
        if (!Directory.Exists(facts))
        {
            Console.Error.WriteLine($"There is no folder '{facts}'.");
            return 1;
        }

        IReadOnlyList<char> characters = PinyinCompiler.CharactersOf(facts);
        byte[] file = PinyinCompiler.Compile(characters);
        Directory.CreateDirectory(output);
        File.WriteAllBytes(Path.Combine(output, PinyinCompiler.FileName), file);
        Console.WriteLine($"{PinyinCompiler.FileName}: {characters.Count} characters, {file.Length} bytes");
        return 0;
    }
}
