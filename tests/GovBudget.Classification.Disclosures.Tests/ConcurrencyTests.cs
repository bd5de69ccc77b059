namespace GovBudget.Classification.Disclosures.Tests;

/// <summary>One reader, the shared catalogues and one document, used by many threads at the same time.</summary>
public sealed class ConcurrencyTests
{
    private const int Threads = 64;

    [Fact]
    public void Many_threads_with_one_reader_read_and_tell_the_same()
    {
        string[] expected = Told.Of(Sample.ReadBytes(Sample.Bytes));
        var reader = new DisclosureReader();
        Assert.All(OnThreads(_ =>
        {
            using var stream = new MemoryStream(Sample.Bytes);
            return Told.Of(reader.Read(stream, "document.txt"));
        }), told => Assert.Equal(expected, told));
    }

    [Fact]
    public void Many_threads_tell_the_same_of_one_document()
    {
        BudgetDisclosure document = Sample.ReadBytes(Sample.Bytes);
        string[][] told = OnThreads(_ => Told.Of(document));
        Assert.All(told, text => Assert.Equal(told[0], text));
        Assert.Equal(told[0], Told.Of(document));
    }

    // All begin at once: what is made on first use is made under the eyes of all.
    private static T[] OnThreads<T>(Func<int, T> use)
    {
        using var barrier = new Barrier(Threads);
        var results = new T[Threads];
        var faults = new Exception?[Threads];
        Thread[] threads =
        [
            .. Enumerable.Range(0, Threads).Select(i => new Thread(() =>
            {
                barrier.SignalAndWait();
                faults[i] = Record.Exception(() => results[i] = use(i));
            })),
        ];
        Array.ForEach(threads, static thread => thread.Start());
        Array.ForEach(threads, static thread => thread.Join());
        Assert.All(faults, Assert.Null);
        return results;
    }
}
