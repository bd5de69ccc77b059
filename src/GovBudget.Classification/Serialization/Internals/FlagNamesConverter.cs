using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovBudget.Classification.Internals;

namespace GovBudget.Classification.Serialization.Internals;

/// <summary>A set of flags as a list of English names, in the order of their bits; none is the empty list.</summary>
/// <remarks>The enumeration rests on <see cref="int"/>, has 0 for none, and one bit a member.</remarks>
internal sealed class FlagNamesConverter<TEnum> : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly TEnum[] Flags = [.. Enum.GetValues<TEnum>().Where(static flag => Bits(flag) != 0)];
    private static readonly string[] Names = [.. Flags.Select(static flag => flag.ToString())];

    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonFaultException($"a list of names is needed, not {JsonText.Found(ref reader)}");
        }

        int bits = 0;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            int index = reader.TokenType == JsonTokenType.String ? Array.IndexOf(Names, JsonText.Of(ref reader)) : -1;
            int bit = index >= 0 ? Bits(Flags[index]) : throw new JsonFaultException($"a name in the list is none of {string.Join(", ", Names)}");
            bits = (bits & bit) == 0 ? bits | bit : throw new JsonFaultException($"{Names[index]} is in the list twice");
        }

        return Unsafe.BitCast<int, TEnum>(bits);
    }

    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options)
    {
        int rest = Bits(value);
        writer.WriteStartArray();
        for (int i = 0; i < Flags.Length; i++)
        {
            if ((Bits(value) & Bits(Flags[i])) != 0)
            {
                writer.WriteStringValue(Names[i]);
                rest &= ~Bits(Flags[i]);
            }
        }

        writer.WriteEndArray();
        if (rest != 0)
        {
            throw new JsonException($"{value} has a bit that is not a member of {typeof(TEnum).Name}.");
        }
    }

    private static int Bits(TEnum value) => Unsafe.BitCast<TEnum, int>(value);
}
