extension MathVocabulary {
  /// Brackets and bars.
  static let delimiters = MathSubject(
    "Delimiters",
    symbols: [
      .init(
        .opening,
        [
          "{": "{", "lbrace": "{", "leftbrace": "{", "leftparen": "(", "lbrack": "[", "langle": "⟨",
          "lfloor": "⌊", "lceil": "⌈", "lgroup": "⟮", "lvert": "|", "lVert": "‖",
          "ulcorner": "⌜", "llcorner": "⌞",
        ]),
      .init(
        .closing,
        [
          "}": "}", "rbrace": "}", "rightbrace": "}", "rightparen": ")", "rbrack": "]",
          "rangle": "⟩",
          "rfloor": "⌋", "rceil": "⌉", "rgroup": "⟯", "rvert": "|", "rVert": "‖",
          "urcorner": "⌝", "lrcorner": "⌟",
        ]),
      .init(
        .ordinary,
        [
          "vert": "|", "|": "‖", "Vert": "‖", "backslash": "\\",
        ]),
    ])
}
