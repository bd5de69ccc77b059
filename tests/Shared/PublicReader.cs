using System.Linq.Expressions;
using System.Reflection;
using System.Text;
using GovBudget.Classification.Performance;

namespace GovBudget.Classification.Tests;

/// <summary>A public method that reads a text, whatever it takes beside it: <c>TryParse</c>, <c>ParsePrinted</c> and their like.</summary>
/// <param name="Method">The method; one that is generic over codes is closed over a code type.</param>
internal sealed record PublicReader(MethodInfo Method)
{
    /// <summary>Whether it answers with a yes or no, and never throws for a text.</summary>
    public bool Tries => Method.Name.StartsWith("Try", StringComparison.Ordinal);

    /// <summary>Every public method of an assembly that reads a text.</summary>
    public static IReadOnlyList<PublicReader> Of(Assembly assembly) =>
    [
        .. from type in assembly.GetExportedTypes()
           where !type.ContainsGenericParameters && !type.IsInterface && !type.FullName!.Contains('<', StringComparison.Ordinal)
           from method in type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
           where method.Name.StartsWith("TryParse", StringComparison.Ordinal) || method.Name.StartsWith("Parse", StringComparison.Ordinal)
           from closed in Closed(method)
           select new PublicReader(closed),
    ];

    /// <summary>The reader that throws where this one says no; <see langword="null"/> where there is none, or where it answers with a reading that says why.</summary>
    public PublicReader? Throwing(IEnumerable<PublicReader> all) => all.FirstOrDefault(other =>
        other.Method.DeclaringType == Method.DeclaringType && $"Try{other.Method.Name}" == Method.Name && other.GivenTypes.SequenceEqual(GivenTypes)
        && other.Method.ReturnType == Method.GetParameters().First(static parameter => parameter.IsOut).ParameterType.GetElementType());

    /// <summary>Ways to call it: one for each value that can be given beside the text. Each answers what was read, or <see langword="null"/> where it says no.</summary>
    /// <exception cref="NotSupportedException">Nobody has said what to give for a parameter.</exception>
    public IReadOnlyList<Func<string, object?>> Calls()
    {
        ParameterInfo[] beside = [.. Method.GetParameters().Skip(1).Where(static parameter => !parameter.IsOut)];
        return beside switch
        {
            [] => [Call(null)],
            [var one] => [.. Given(one).Select(Call)],
            _ => throw new NotSupportedException($"{this} takes more than one value beside the text."),
        };
    }

    /// <summary>Type and signature, for messages.</summary>
    public override string ToString() => $"{Method.DeclaringType!.Name}.{Method}";

    private IEnumerable<Type> GivenTypes => Method.GetParameters().Where(static parameter => !parameter.IsOut).Select(static parameter => parameter.ParameterType);

    private static IEnumerable<MethodInfo> Closed(MethodInfo method) => method.IsGenericMethod
        ? [method.MakeGenericMethod(typeof(FunctionalCode)), method.MakeGenericMethod(typeof(RevenueCode)), method.MakeGenericMethod(typeof(GovernmentEconomicCode)), method.MakeGenericMethod(typeof(DepartmentEconomicCode))]
        : [method];

    private IEnumerable<object?> Given(ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(AmountUnit) => AmountUnit.All.Cast<object?>(),
        var type when type == typeof(IndicatorVocabulary) => new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable ? [null, IndicatorVocabulary.Default] : [IndicatorVocabulary.Default],
        var type when type == typeof(IFormatProvider) => [null],
        _ => throw new NotSupportedException($"{this}: say here what is given for '{parameter.Name}', so that the contract holds for it too."),
    };

    // Spans cannot be handed over by reflection; a compiled call can.
    private Func<string, object?> Call(object? given)
    {
        ParameterExpression text = Expression.Parameter(typeof(string));
        ParameterInfo[] parameters = Method.GetParameters();
        ParameterExpression[] outs = [.. parameters.Where(static parameter => parameter.IsOut).Select(static parameter => Expression.Variable(parameter.ParameterType.GetElementType()!))];
        int next = 0;
        Expression[] arguments = [.. parameters.Select(parameter => parameter.Position == 0 ? TextAs(parameter.ParameterType, text)
            : parameter.IsOut ? outs[next++] : Expression.Constant(given, parameter.ParameterType))];
        Expression call = Expression.Call(Method, arguments);
        Expression body = Tries
            ? Expression.Condition(call, Expression.Convert(outs[0], typeof(object)), Expression.Constant(null))
            : Expression.Convert(call, typeof(object));
        return Expression.Lambda<Func<string, object?>>(Expression.Block(outs, body), text).Compile();
    }

    private static Expression TextAs(Type type, Expression text) => type switch
    {
        _ when type == typeof(string) => text,
        _ when type == typeof(ReadOnlySpan<char>) => Expression.Call(typeof(MemoryExtensions), nameof(MemoryExtensions.AsSpan), null, text),
        _ when type == typeof(ReadOnlySpan<byte>) => Expression.Convert(Expression.Call(Expression.Constant(Encoding.UTF8), nameof(Encoding.GetBytes), null, text), type),
        _ => throw new NotSupportedException($"{type} is no text."),
    };
}
