using GovBudget.Classification.Catalogs;
using GovBudget.Classification.Tests.Catalogs;
using NodaTime;

namespace GovBudget.Classification.Tests.Mappings;

/// <summary>A made-up catalogue of four years in which everything happens that can happen to a subject.</summary>
internal static class LineageExample
{
    public static readonly LocalDate First = new(2021, 1, 1);
    public static readonly LocalDate Last = new(2024, 12, 31);

    public static SubjectCatalog<FunctionalCode> Years { get; } = CatalogText.LoadText(CatalogText.Of(
        "#scheme|functional",
        "#covers|2021-01-01|2024-12-31|full|",
        "#source|N|财预〔2022〕9号|2022-09-01|||a notice",
        "#source|G||||place|general knowledge",
        "#change|moved|2022-01-01|notice|-|20102|20103|N|A number of its own.",
        "#change|moved|2023-01-01|known|-|20103|20104|G|Moved once more.",
        "#change|split|2022-01-01|notice|general|20201|20202,20203|N|Two tasks.",
        "#change|merged|2024-01-01|known|general|20202,20203|20204|G|One task again.",
        "#change|split|2023-01-01|notice|general|20301|20302,20303|N|Divided for good.",
        "#change|merged|2023-01-01|notice|general|20401,20402|20401|N|Taken in.",
        "#change|abolished|2023-01-01|notice|general|20501||N|No longer needed.",
        "#change|reused|2023-01-01|notice|general|20502|20502|N|Given to another.",
        "#change|reused|2023-01-01|notice|general|20506|20506|N|Unlike subjects.",
        "#change|added|2022-03-29|notice|general||20503|N|New within the year.",
        "#change|moved|2023-01-01|notice|general|20601|20602|N|Nobody has printed it yet.",
        "#change|moved|2023-01-01|known|-|20701|20801|G|Now paid by the fund.",
        "#change|moved|2022-01-01|notice|general|20901|20902|N|Changed places.",
        "#change|moved|2022-01-01|notice|general|20902|20901|N|Changed places.",
        "20101|一款|general|||2021-12-31|official|||N",
        "20101|一款新名|general||2022-01-01||official||2022:high|N",
        "20102|二款|general|||2021-12-31|official|||N",
        "20103|三款|general||2022-01-01|2022-12-31|official|||N",
        "20104|四款|general||2023-01-01||official|||N",
        "20201|拆分前|general|||2021-12-31|official|||N",
        "20202|拆分甲|general||2022-01-01|2023-12-31|official|||N",
        "20203|拆分乙|general||2022-01-01|2023-12-31|official|||N",
        "20204|合并后|general||2024-01-01||official|||N",
        "20301|整体|general|||2022-12-31|official|||N",
        "20302|部分甲|general||2023-01-01||official|||N",
        "20303|部分乙|general|||||||N",
        "20401|留存|general||||official|||N",
        "20402|并入|general|||2022-12-31|official|||N",
        "20501|取消者|general|||2022-12-31|official|||N",
        "20502|旧义|general|||2022-12-31|official|||N",
        "20502|新义|general||2023-01-01||official|||N",
        "20503|年中新增|general||2022-03-29||official|||N",
        "20504|无说明|general|||2022-06-30~seen||||G",
        "20505|中断|general|||2021-12-31~seen||||G",
        "20505|中断|general||2023-01-01~seen|||||G",
        "20506|早已结束|general|||2021-12-31~seen|official|||N",
        "20506|另一用途|general||2023-01-01|||||N",
        "20601|去向未见|general|||2022-12-31|official|||N",
        "20701|换账本|general|||2022-12-31|official|||N",
        "208|另一类|general|||||||N",
        "20801|换账本|fund||2023-01-01||official|||N",
        "20901|互换甲|general|||2021-12-31|official|||N",
        "20901|互换乙|general||2022-01-01||official|||N",
        "20902|互换乙|general|||2021-12-31|official|||N",
        "20902|互换甲|general||2022-01-01||official|||N",
        "21001|两本|general||||official|||N",
        "21001|两本|fund||||official|||N"));

    public static FunctionalCode Code(string digits) => FunctionalCode.Parse(digits);
}
