namespace GovBudget.Classification.Internals;

/// <summary>One word of a fixed vocabulary: its value, official Chinese name, the other spellings it is printed in, and its parent.</summary>
internal readonly record struct VocabularyTerm<TEnum>(TEnum Value, string Name, string[] Spellings, TEnum? Parent = null)
    where TEnum : struct, Enum;
