extension MathVocabulary {
  /// Equality, likeness and order.
  static let comparisons = MathSubject(
    "Comparisons",
    symbols: [
      .init(
        .relation,
        [
          "equal": "=", "equiv": "≡", "Equiv": "≣", "sim": "∼", "simeq": "≃", "cong": "≅",
          "approx": "≈",
          "approxeq": "≊", "approxident": "≋", "thicksim": "∼", "thickapprox": "≈", "backcong": "≌",
          "backsim": "∽", "backsimeq": "⋍", "eqsim": "≂", "asymp": "≍", "propto": "∝",
          "varpropto": "∝",
          "doteq": "≐", "Doteq": "≑", "doteqdot": "≑", "fallingdotseq": "≒", "risingdotseq": "≓",
          "coloneq": "≔", "coloneqq": "≔", "eqcolon": "≕", "eqqcolon": "≕", "eqcirc": "≖",
          "circeq": "≗",
          "arceq": "≘", "wedgeq": "≙", "veeeq": "≚", "stareq": "≛", "triangleeq": "≜",
          "triangleq": "≜",
          "eqdef": "≝", "measeq": "≞", "questeq": "≟", "oequal": "⊜", "bumpeq": "≏", "Bumpeq": "≎",
          "ratio": "∶", "vcentcolon": "∶", "Colon": "∷", "kernelcontraction": "∻", "less": "<",
          "greater": ">", "le": "≤", "leq": "≤", "ge": "≥", "geq": "≥", "leqq": "≦", "geqq": "≧",
          "leqslant": "⩽", "geqslant": "⩾", "ll": "≪", "gg": "≫", "lll": "⋘", "llless": "⋘",
          "ggg": "⋙",
          "gggtr": "⋙", "lessdot": "⋖", "gtrdot": "⋗", "lesssim": "≲", "gtrsim": "≳",
          "lessapprox": "⪅",
          "gtrapprox": "⪆", "lessgtr": "≶", "gtrless": "≷", "lesseqgtr": "⋚", "gtreqless": "⋛",
          "lesseqqgtr": "⪋", "gtreqqless": "⪌", "eqless": "⋜", "eqgtr": "⋝", "eqslantless": "⪕",
          "eqslantgtr": "⪖", "prec": "≺", "succ": "≻", "preceq": "≼", "succeq": "≽",
          "preccurlyeq": "≼",
          "succcurlyeq": "≽", "curlyeqprec": "⋞", "curlyeqsucc": "⋟", "precsim": "≾",
          "succsim": "≿",
          "precapprox": "⪷", "succapprox": "⪸", "prurel": "⊰", "scurel": "⊱", "between": "≬",
          "equalparallel": "⋕",
        ])
    ])

  /// What belongs to what.
  static let setRelations = MathSubject(
    "Sets",
    symbols: [
      .init(
        .relation,
        [
          "in": "∈", "ni": "∋", "owns": "∋", "smallin": "∊", "smallowns": "∍", "isins": "⋴",
          "varisins": "⋳", "isindot": "⋵", "isinobar": "⋷", "varisinobar": "⋶", "isinvb": "⋸",
          "isinE": "⋹", "disin": "⋲", "nis": "⋼", "varnis": "⋻", "nisd": "⋺", "niobar": "⋾",
          "varniobar": "⋽", "bagmember": "⋿", "subset": "⊂", "supset": "⊃", "subseteq": "⊆",
          "supseteq": "⊇", "subseteqq": "⫅", "supseteqq": "⫆", "Subset": "⋐", "Supset": "⋑",
          "sqsubset": "⊏", "sqsupset": "⊐", "sqsubseteq": "⊑", "sqsupseteq": "⊒", "pitchfork": "⋔",
        ])
    ])

  /// Proofs, lines, triangles.
  static let otherRelations = MathSubject(
    "Logic and geometry",
    symbols: [
      .init(
        .relation,
        [
          "mid": "∣", "shortmid": "∣", "parallel": "∥", "shortparallel": "∥", "perp": "⟂",
          "vdash": "⊢",
          "dashv": "⊣", "models": "⊧", "vDash": "⊨", "Vdash": "⊩", "Vvdash": "⊪",
          "rightModels": "⊫",
          "rightassert": "⊦", "therefore": "∴", "because": "∵", "backepsilon": "϶", "smile": "⌣",
          "smallsmile": "⌣", "frown": "⌢", "smallfrown": "⌢", "bowtie": "⋈", "Join": "⨝",
          "origof": "⊶",
          "imageof": "⊷", "vartriangleleft": "⊲", "vartriangleright": "⊳", "trianglelefteq": "⊴",
          "trianglerighteq": "⊵", "blacktriangleleft": "◀", "blacktriangleright": "▶",
        ])
    ])

  /// Relations that do not hold.
  static let negatedRelations = MathSubject(
    "Negated relations",
    symbols: [
      .init(
        .relation,
        [
          "ne": "≠", "neq": "≠", "nequiv": "≢", "nsim": "≁", "nsimeq": "≄", "simneqq": "≆",
          "ncong": "≇",
          "napprox": "≉", "nless": "≮", "ngtr": "≯", "nleq": "≰", "ngeq": "≱", "lneqq": "≨",
          "gneqq": "≩",
          "nlesssim": "≴", "ngtrsim": "≵", "nlessgtr": "≸", "ngtrless": "≹", "lnsim": "⋦",
          "gnsim": "⋧",
          "lnapprox": "⪉", "gnapprox": "⪊", "nprec": "⊀", "nsucc": "⊁", "npreccurlyeq": "⋠",
          "nsucccurlyeq": "⋡", "precnsim": "⋨", "succnsim": "⋩", "precnapprox": "⪹",
          "succnapprox": "⪺",
          "notin": "∉", "notsmallowns": "∌", "nsubset": "⊄", "nsupset": "⊅", "nsubseteq": "⊈",
          "nsupseteq": "⊉", "subsetneq": "⊊", "supsetneq": "⊋", "subsetneqq": "⫋",
          "supsetneqq": "⫌",
          "nsqsubseteq": "⋢", "nsqsupseteq": "⋣", "sqsubsetneq": "⋤", "sqsupsetneq": "⋥",
          "nmid": "∤",
          "nparallel": "∦", "nvdash": "⊬", "nvDash": "⊭", "nVdash": "⊮", "nVDash": "⊯",
          "ntriangleleft": "⋪", "ntriangleright": "⋫", "ntrianglelefteq": "⋬",
          "ntrianglerighteq": "⋭",
        ])
    ])
}
