namespace GovBudget.Classification.Performance.Internals;

/// <summary>What the words between two commas say: 未发生重大安全事故.</summary>
internal struct QualitativeClause
{
    private QualitativeScale? _scale;
    private QualitativeScale? _kindScale;
    private QualitativeLevel _level;
    private QualitativeLevel _kind;
    private QualitativeLevel _alone;
    private Reach _reach;
    private Objects _objects;
    private bool _isCarried;
    private bool _hasHappened;
    private bool _isNegated;
    private bool _isWeak;
    private bool _isStrong;

    /// <summary>How far a negation goes that is open.</summary>
    private enum Reach
    {
        None,

        /// <summary>To the next word of a scale: 不及时.</summary>
        Word,

        /// <summary>To what is not there, of whatever kind: 无安全事故.</summary>
        Thing,
    }

    /// <summary>What is said of the things that must not happen that follow.</summary>
    private enum Objects
    {
        None,
        Absent,
        Reduced,
    }

    /// <summary>The scale of the first word that sets one.</summary>
    public readonly QualitativeScale? Scale => _scale ?? _kindScale;

    /// <summary>The scale of the first word that can stand on one alone.</summary>
    public QualitativeScale? AloneScale { get; private set; }

    /// <summary>The level with what stands around its words; none where the clause says none.</summary>
    public readonly QualitativeLevel Level
    {
        get
        {
            QualitativeLevel words = QualitativeReading.Worse(_level, _kind);
            QualitativeLevel own = Scale is null && words == QualitativeLevel.None ? _alone : words;
            if (_reach != Reach.None)
            {
                // 事故未发生: the negation stands behind its word; 投诉未解决 makes it no better.
                return own == QualitativeLevel.NotReached && _hasHappened && !_isNegated ? QualitativeLevel.Reached : QualitativeLevel.NotReached;
            }

            return own <= QualitativeLevel.Partly ? own
                : _isWeak ? QualitativeLevel.Partly
                : _isStrong && !_isNegated && Scale is not null ? QualitativeLevel.Beyond
                : own;
        }
    }

    /// <summary>The clause behind 、: 无违规、违纪 has neither of both, and 减少差错、投诉 reduces both.</summary>
    public readonly QualitativeClause Next => new() { _objects = _objects, _isCarried = _objects != Objects.None };

    public void Add(QualitativeWord word)
    {
        switch (word.Role)
        {
            case QualitativeRole.Sets when word.Level == QualitativeLevel.NotReached:
                AddBad(word);
                break;
            case QualitativeRole.Sets:
                AddGood(word);
                break;
            case QualitativeRole.Negates or QualitativeRole.Lacks:
                Negate(word.Role == QualitativeRole.Lacks ? Reach.Thing : Reach.Word);
                break;
            case QualitativeRole.Happens:
                Happen();
                break;
            default:
                _isWeak |= word.Role == QualitativeRole.Weakens;
                _isStrong |= word.Role == QualitativeRole.Strengthens;
                AddAlone(word);
                break;
        }
    }

    private void AddAlone(QualitativeWord word)
    {
        AloneScale ??= word.Scale;
        _alone = word.Scale is not null && word.Scale == AloneScale && word.Level > _alone ? word.Level : _alone;
    }

    private void AddBad(QualitativeWord word)
    {
        if (_reach != Reach.None)
        {
            // What kind of thing is not there, says nothing of its own: 安全 in 无安全事故.
            (_objects, _reach, _kind, _kindScale) = (Objects.Absent, Reach.None, QualitativeLevel.None, null);
        }

        _scale ??= word.Scale;
        _isNegated |= _objects == Objects.Absent;
        Count(word.Scale!, _objects == Objects.None ? QualitativeLevel.NotReached : QualitativeLevel.Reached);
    }

    private void AddGood(QualitativeWord word)
    {
        // 无安全保障 lacks it all the same, which shows at the end.
        if (_reach == Reach.Thing && IsKind(word.Scale!))
        {
            _kindScale ??= word.Scale;
            _kind = QualitativeReading.Worse(_kind, word.Level);
            return;
        }

        bool isTurned = _reach != Reach.None;
        SetKindAside();
        _scale ??= word.Scale;
        bool isOfObject = _objects != Objects.None && IsKind(word.Scale!);

        // 无事故、投诉增加: what is carried over 、 is of a list of things, and this is none.
        bool isNoList = _isCarried && _objects == Objects.Absent && _isNegated && !isOfObject;
        _objects = ReferenceEquals(word.Scale, QualitativeScales.Reduction) && !isTurned ? Objects.Reduced : isOfObject ? _objects : Objects.None;
        _isNegated |= isTurned;
        _reach = Reach.None;
        Count(word.Scale!, isTurned || isNoList ? QualitativeLevel.NotReached : word.Level);
    }

    private void Negate(Reach reach)
    {
        // 无不合格: what is not there is itself said with 不.
        if (_reach == Reach.Thing)
        {
            _reach = Reach.None;
            return;
        }

        (_reach, _objects) = (reach, Objects.None);
    }

    private void Happen()
    {
        _hasHappened |= _reach != Reach.None;
        _reach = _reach == Reach.None ? Reach.None : Reach.Thing;
        _objects = Objects.None;
    }

    private void SetKindAside()
    {
        _scale ??= _kindScale;
        _level = QualitativeReading.Worse(_level, _kind);
        (_kindScale, _kind) = (null, QualitativeLevel.None);
    }

    // How far above reached a second scale goes is no matter.
    private void Count(QualitativeScale scale, QualitativeLevel level) =>
        _level = level >= QualitativeLevel.Reached && !ReferenceEquals(scale, Scale) && _level != QualitativeLevel.None ? _level : QualitativeReading.Worse(_level, level);

    /// <summary>Whether words of a scale also tell the kind of a thing that must not happen: 安全事故, 大事故, 一般事故.</summary>
    private static bool IsKind(QualitativeScale scale) =>
        ReferenceEquals(scale, QualitativeScales.Stability) || ReferenceEquals(scale, QualitativeScales.Environment)
        || ReferenceEquals(scale, QualitativeScales.Degree) || ReferenceEquals(scale, QualitativeScales.Quality);
}
