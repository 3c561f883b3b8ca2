extension MathVocabulary {
  /// Quantifiers, negation, ellipses.
  static let logicAndDots = MathSubject(
    "Logic and dots",
    symbols: [
      .init(
        .ordinary,
        [
          "forall": "∀", "exists": "∃", "nexists": "∄", "neg": "¬", "lnot": "¬", "invnot": "⌐",
          "turnednot": "⌙", "top": "⊤", "bot": "⊥", "complement": "∁", "emptyset": "∅",
          "varnothing": "∅",
          "QED": "∎", "dots": "…", "ldots": "…", "cdots": "⋯", "vdots": "⋮", "ddots": "⋱",
          "adots": "⋰",
          "iddots": "⋰", "dotsb": "⋯", "dotsc": "…", "dotsi": "⋯", "dotsm": "⋯", "dotso": "…",
          "prime": "′", "backprime": "‵", "surd": "√", "ac": "∾", "sinewave": "∿",
          "hermitmatrix": "⊹",
        ]),
      .init(
        .punctuation,
        [
          "colon": ":", "cdotp": "·", "ldotp": ".",
        ]),
    ])

  /// Angles, polygons, cards, notes.
  static let shapes = MathSubject(
    "Shapes",
    symbols: [
      .init(
        .ordinary,
        [
          "angle": "∠", "measuredangle": "∡", "sphericalangle": "∢", "rightangle": "∟",
          "measuredrightangle": "⊾", "triangle": "△", "triangledown": "▿", "vartriangle": "▵",
          "varlrtriangle": "⊿", "blacktriangle": "▴", "blacktriangledown": "▾", "square": "□",
          "Box": "□",
          "blacksquare": "■", "lozenge": "◊", "blacklozenge": "⧫", "Diamond": "◇", "bigstar": "★",
          "clubsuit": "♣", "clubsuitopen": "♧", "diamondsuit": "♢", "heartsuit": "♡",
          "spadesuit": "♠",
          "spadesuitopen": "♤", "flat": "♭", "natural": "♮", "sharp": "♯", "checkmark": "✓",
          "maltese": "✠", "danger": "☡", "degree": "°", "carriagereturn": "↵", "solbar": "⌿",
          "circledR": "®", "circledS": "Ⓢ", "copyright": "©",
        ])
    ])

  /// Signs that mean something to LaTeX, money, quotation marks.
  static let textSigns = MathSubject(
    "Signs of texts",
    symbols: [
      .init(
        .ordinary,
        [
          "_": "_", "%": "%", "&": "&", "#": "#", "$": "$", "S": "§", "P": "¶", "dag": "†",
          "ddag": "‡",
          "perthousand": "‰", "cent": "¢", "sterling": "£", "pounds": "£", "yen": "¥",
          "endash": "–",
          "emdash": "—", "lq": "‘", "rq": "’", "textbackslash": "\\", "textdegree": "°",
          "texteuro": "€",
          "textquotedblleft": "“", "textquotedblright": "”", "guillemotleft": "«",
          "guillemotright": "»",
          "guilsinglleft": "‹", "guilsinglright": "›", "textexclamdown": "¡",
          "textquestiondown": "¿",
          "textasciicircum": "^", "textasciitilde": "~", "textasciigrave": "`",
          "textasciiacute": "´",
          "macron": "¯", "ring": "˚", "lasp": "ʽ", "rasp": "ʼ",
        ])
    ])

  /// Marks that Unicode combines with the character before them.
  static let combiningMarks = MathSubject(
    "Marks over what is before",
    symbols: [
      .init(
        .ordinary, after: "x",
        [
          "combininggraveaccent": "\u{300}", "combiningacuteaccent": "\u{301}",
          "circumflexaccent": "\u{302}", "combiningtilde": "\u{303}",
          "combiningoverline": "\u{304}",
          "combiningbreve": "\u{306}", "combiningdotabove": "\u{307}",
          "combiningdiaeresis": "\u{308}",
          "combiningrightarrowabove": "\u{20D7}", "combiningthreedotsabove": "\u{20DB}",
          "combiningfourdotsabove": "\u{20DC}", "leftharpoonaccent": "\u{20D0}",
          "rightharpoonaccent": "\u{20D1}", "ocirc": "\u{30A}", "H": "\u{30B}", "candra": "\u{310}",
          "overarc": "\u{311}", "t": "\u{361}", "d": "\u{323}", "c": "\u{327}", "k": "\u{328}",
          "underbar": "\u{331}",
        ])
    ])
}
