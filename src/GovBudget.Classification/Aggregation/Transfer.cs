using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.Aggregation;

/// <summary>A transfer as both sides call it: the subject under which one pays it, and that under which the other receives it.</summary>
/// <remarks>Listed by <see cref="Transfers.Of"/>. Immutable and thread-safe. That both are sides of one transfer is told by their names; no document seen states it.</remarks>
public sealed class Transfer
{
    internal Transfer(TransferKind kind, Subject<FunctionalCode> paid, Subject<RevenueCode> received)
    {
        Kind = kind;
        Paid = paid;
        Received = received;
    }

    /// <summary>Between whom it goes.</summary>
    public TransferKind Kind { get; }

    /// <summary>The subject of the expenditure, such as 23003 专项转移支付.</summary>
    public Subject<FunctionalCode> Paid { get; }

    /// <summary>The subject of the revenue, such as 11003 专项转移支付收入.</summary>
    public Subject<RevenueCode> Received { get; }

    /// <summary>How it is known that both subjects exist: the weaker of the two.</summary>
    public Evidence Evidence => Paid.Evidence < Received.Evidence ? Paid.Evidence : Received.Evidence;

    /// <summary>Sets what one side states against what the other does.</summary>
    /// <param name="paid">The expenditure of the one side, or of all units together.</param>
    /// <param name="received">The revenue of the other side, or of all units together.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public TransferDifference Compare(RollUp<FunctionalCode> paid, RollUp<RevenueCode> received)
    {
        ArgumentNullException.ThrowIfNull(paid);
        ArgumentNullException.ThrowIfNull(received);
        return new(this, paid.Find(Paid.Code)?.Inclusive, received.Find(Received.Code)?.Inclusive);
    }

    /// <summary>Both subjects.</summary>
    public override string ToString() => $"{Paid} → {Received}";
}
