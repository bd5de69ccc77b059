namespace GovBudget.Classification.Performance.Internals;

/// <summary>What the words of a text say together: the first one that stands on a scale sets it, and the worst clause counts.</summary>
internal struct QualitativeReading
{
    private QualitativeScale? _scale;
    private QualitativeScale? _aloneScale;
    private QualitativeLevel _level;
    private QualitativeLevel _worstElsewhere;
    private QualitativeClause _clause;
    private bool _isQualified;

    /// <summary>The scale that is set, or the one that a word stands on alone; <see langword="null"/> where no word says one.</summary>
    public readonly QualitativeScale? FinalScale => _scale ?? _aloneScale;

    /// <summary>Whether something that must not happen is named, and nothing said of it.</summary>
    public readonly bool IsEvent => _scale is not null && FinalLevel == QualitativeLevel.NotReached && !_isQualified;

    /// <summary>The worst level of a clause. How far above reached another scale goes is no matter: 优秀，及时 is 优秀.</summary>
    public readonly QualitativeLevel FinalLevel
    {
        get
        {
            QualitativeLevel own = _level == QualitativeLevel.None ? QualitativeLevel.Reached : _level;
            return _worstElsewhere >= QualitativeLevel.Reached ? own : Worse(own, _worstElsewhere);
        }
    }

    /// <summary>Reads the next word.</summary>
    public void Add(QualitativeWord word)
    {
        _isQualified |= word.Role is QualitativeRole.Negates or QualitativeRole.Lacks or QualitativeRole.Weakens or QualitativeRole.Strengthens;
        _clause.Add(word);
    }

    /// <summary>Ends a clause; a bracket ends none.</summary>
    public void Divide(char mark)
    {
        if (mark is '（' or '）')
        {
            return;
        }

        Take(_clause.Scale, _clause.AloneScale, _clause.Level);
        _clause = mark == '、' ? _clause.Next : default;
    }

    /// <summary>The worse of two levels, of which one may be none.</summary>
    public static QualitativeLevel Worse(QualitativeLevel one, QualitativeLevel other) =>
        one == QualitativeLevel.None || (other != QualitativeLevel.None && other < one) ? other : one;

    private void Take(QualitativeScale? scale, QualitativeScale? aloneScale, QualitativeLevel level)
    {
        if (_scale is null && scale is not null)
        {
            // A word that only qualifies gives way to the first that sets a scale.
            _worstElsewhere = Worse(_worstElsewhere, _level);
            (_scale, _level) = (scale, QualitativeLevel.None);
        }

        _aloneScale ??= aloneScale;
        bool isOfScale = (scale ?? aloneScale) is { } own && ReferenceEquals(own, FinalScale);
        (_level, _worstElsewhere) = isOfScale ? (Worse(_level, level), _worstElsewhere) : (_level, Worse(_worstElsewhere, level));
    }
}
