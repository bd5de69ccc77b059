namespace GovBudget.Classification;

/// <summary>The relations between codes of one scheme, for all code types.</summary>
public static class SubjectCodeExtensions
{
    extension<TCode>(TCode code)
        where TCode : struct, ISubjectCode<TCode>
    {
        /// <summary>The number that the digits of the code make, such as 2011308; 0 for <c>default</c>.</summary>
        public int Number => code.Packed.Number;

        /// <summary>Whether this is no code: <c>default</c>.</summary>
        public bool IsNone => code.Packed.Bits == 0;

        /// <summary>The ancestors by digits, nearest first: 2011308 → 20113, 201.</summary>
        public IEnumerable<TCode> Ancestors
        {
            get
            {
                for (TCode? ancestor = code.Parent; ancestor is { } found; ancestor = found.Parent)
                {
                    yield return found;
                }
            }
        }

        /// <summary>
        /// The ancestor at a level, or the code itself where that is its level; <see langword="null"/> where the level is
        /// deeper than the code, or none.
        /// </summary>
        public TCode? AncestorAt(SubjectLevel level)
        {
            var ancestor = code.Packed.AncestorAt(level);
            return ancestor.Bits == 0 ? null : TCode.FromPacked(ancestor);
        }

        /// <summary>Whether the other code stands below this one: 201 and 20113 are ancestors of 2011308. No code is its own ancestor.</summary>
        public bool IsAncestorOf(TCode other) => code.Packed.IsAncestorOf(other.Packed);

        /// <summary>Whether the other code is this one or stands below it.</summary>
        public bool IsSelfOrAncestorOf(TCode other) => code.Equals(other) || code.Packed.IsAncestorOf(other.Packed);
    }
}
