using System.Collections.Immutable;
using GovBudget.Classification.Catalogs;

namespace GovBudget.Classification.Aggregation;

/// <summary>The transfers between levels of government, accounts and regions (转移性收支) that would count one amount in two places.</summary>
/// <remarks>
/// <para>They stand below 230 转移性支出 and 110 转移性收入. What is carried over from year to year (年终结余, 上年结余收入), and what is put
/// into or taken out of the stabilisation fund, is no transfer to somebody else, and is not among them.</para>
/// <para>A code means what an edition says: 23006 was 预算外转移支出 before it was 上解支出. So only pairs are listed that an edition has under the names of a transfer. Most of
/// these subjects are known from general knowledge of the tables alone: <see cref="Transfer.Evidence"/> says so, and
/// <see cref="SubjectEdition{TCode}.WithEvidence"/> demands more.</para>
/// </remarks>
public static class Transfers
{
    private static readonly (TransferKind Kind, string Paid, string PaidName, string Received, string ReceivedName)[] Known =
    [
        (TransferKind.BetweenLevels, "23001", "返还性支出", "11001", "返还性收入"),
        (TransferKind.BetweenLevels, "23002", "一般性转移支付", "11002", "一般性转移支付收入"),
        (TransferKind.BetweenLevels, "23003", "专项转移支付", "11003", "专项转移支付收入"),
        (TransferKind.BetweenLevels, "23004", "政府性基金转移支付", "11004", "政府性基金转移支付收入"),
        (TransferKind.BetweenLevels, "23005", "国有资本经营预算转移支付", "11005", "国有资本经营预算转移支付收入"),
        (TransferKind.BetweenLevels, "23006", "上解支出", "11006", "上解收入"),
        (TransferKind.BetweenAccounts, "23008", "调出资金", "11009", "调入资金"),
        (TransferKind.OnLending, "23011", "债务转贷支出", "11011", "债务转贷收入"),
        (TransferKind.BetweenRegions, "23021", "区域间转移性支出", "11021", "区域间转移性收入"),
    ];

    /// <summary>Lists the transfers that two editions know, in the order of the codes that pay.</summary>
    /// <param name="expenditure">The edition of the functional classification.</param>
    /// <param name="revenue">The edition of the revenue classification.</param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static ImmutableArray<Transfer> Of(SubjectEdition<FunctionalCode> expenditure, SubjectEdition<RevenueCode> revenue)
    {
        ArgumentNullException.ThrowIfNull(expenditure);
        ArgumentNullException.ThrowIfNull(revenue);
        return
        [
            .. from known in Known
               let paid = Named(expenditure, FunctionalCode.Parse(known.Paid), known.PaidName)
               let received = Named(revenue, RevenueCode.Parse(known.Received), known.ReceivedName)
               where paid is not null && received is not null
               select new Transfer(known.Kind, paid, received),
        ];
    }

    private static Subject<TCode>? Named<TCode>(SubjectEdition<TCode> edition, TCode code, string name)
        where TCode : struct, ISubjectCode<TCode> =>
        edition.TryFind(code, out Subject<TCode>? subject) && subject.Name == name ? subject : null;
}
