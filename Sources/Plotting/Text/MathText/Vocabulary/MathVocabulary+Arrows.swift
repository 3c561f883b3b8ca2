extension MathVocabulary {
  /// Arrows and harpoons.
  static let arrows = MathSubject(
    "Arrows",
    symbols: [
      .init(
        .relation,
        [
          "leftarrow": "←", "gets": "←", "rightarrow": "→", "to": "→", "leftrightarrow": "↔",
          "uparrow": "↑", "downarrow": "↓", "updownarrow": "↕", "nwarrow": "↖", "nearrow": "↗",
          "searrow": "↘", "swarrow": "↙", "Leftarrow": "⇐", "Rightarrow": "⇒",
          "Leftrightarrow": "⇔",
          "Uparrow": "⇑", "Downarrow": "⇓", "Updownarrow": "⇕", "Nwarrow": "⇖", "Nearrow": "⇗",
          "Searrow": "⇘", "Swarrow": "⇙", "Lleftarrow": "⇚", "Rrightarrow": "⇛",
          "longleftarrow": "⟵",
          "longrightarrow": "⟶", "longleftrightarrow": "⟷", "Longleftarrow": "⟸",
          "Longrightarrow": "⟹",
          "Longleftrightarrow": "⟺", "impliedby": "⟸", "implies": "⟹", "iff": "⟺", "mapsto": "↦",
          "mapsfrom": "↤", "mapsup": "↥", "mapsdown": "↧", "longmapsto": "⟼", "hookleftarrow": "↩",
          "hookrightarrow": "↪", "looparrowleft": "↫", "looparrowright": "↬", "leftarrowtail": "↢",
          "rightarrowtail": "↣", "twoheadleftarrow": "↞", "twoheadrightarrow": "↠",
          "twoheaduparrow": "↟",
          "twoheaddownarrow": "↡", "leftsquigarrow": "↜", "rightsquigarrow": "↝",
          "leftrightsquigarrow": "↭", "leadsto": "⇝", "rightzigzagarrow": "⇝",
          "downzigzagarrow": "↯",
          "dashleftarrow": "⤎", "dashrightarrow": "⤏", "barleftarrow": "⇤", "rightarrowbar": "⇥",
          "updownarrowbar": "↨", "Lsh": "↰", "Rsh": "↱", "Ldsh": "↲", "Rdsh": "↳",
          "curvearrowleft": "↶",
          "curvearrowright": "↷", "circlearrowleft": "↺", "circlearrowright": "↻",
          "cwopencirclearrow": "↻", "acwopencirclearrow": "↺", "cupleftarrow": "⊌", "multimap": "⊸",
          "leftleftarrows": "⇇", "rightrightarrows": "⇉", "upuparrows": "⇈", "downdownarrows": "⇊",
          "leftrightarrows": "⇆", "rightleftarrows": "⇄", "updownarrows": "⇅", "leftharpoonup": "↼",
          "leftharpoondown": "↽", "rightharpoonup": "⇀", "rightharpoondown": "⇁",
          "upharpoonleft": "↿",
          "upharpoonright": "↾", "restriction": "↾", "downharpoonleft": "⇃",
          "downharpoonright": "⇂",
          "leftrightharpoons": "⇋", "rightleftharpoons": "⇌", "nleftarrow": "↚", "nrightarrow": "↛",
          "nleftrightarrow": "↮", "nLeftarrow": "⇍", "nRightarrow": "⇏", "nLeftrightarrow": "⇎",
        ])
    ])
}
