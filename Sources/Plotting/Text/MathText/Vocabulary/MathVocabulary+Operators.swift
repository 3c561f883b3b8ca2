extension MathVocabulary {
  /// Signs between two operands.
  static let binaryOperators = MathSubject(
    "Binary operators",
    symbols: [
      .init(
        .binary,
        [
          "pm": "±", "mp": "∓", "times": "×", "div": "÷", "cdot": "⋅", "ast": "∗", "star": "⋆",
          "circ": "∘", "bullet": "∙", "plus": "+", "minus": "−", "asterisk": "*", "cap": "∩",
          "cup": "∪",
          "Cap": "⋒", "Cup": "⋓", "doublecap": "⋒", "doublecup": "⋓", "cupdot": "⊍", "uplus": "⊎",
          "sqcap": "⊓", "sqcup": "⊔", "wedge": "∧", "vee": "∨", "land": "∧", "lor": "∨",
          "barwedge": "⊼",
          "barvee": "⊽", "veebar": "⊻", "doublebarwedge": "⌆", "curlywedge": "⋏", "curlyvee": "⋎",
          "merge": "⩕", "oplus": "⊕", "ominus": "⊖", "otimes": "⊗", "oslash": "⊘", "odot": "⊙",
          "obar": "⌽", "circledast": "⊛", "circledcirc": "⊚", "circleddash": "⊝", "bigcirc": "○",
          "boxplus": "⊞", "boxminus": "⊟", "boxtimes": "⊠", "boxdot": "⊡", "boxbar": "◫",
          "setminus": "∖",
          "smallsetminus": "∖", "slash": "∕", "dagger": "†", "ddagger": "‡", "amalg": "⨿",
          "wr": "≀",
          "diamond": "⋄", "intercal": "⊺", "dotplus": "∔", "dotminus": "∸", "minuscolon": "∹",
          "dotsminusdots": "∺", "divideontimes": "⋇", "ltimes": "⋉", "rtimes": "⋊",
          "leftthreetimes": "⋋",
          "rightthreetimes": "⋌", "triangleleft": "◁", "triangleright": "▷", "lhd": "◁", "rhd": "▷",
          "unlhd": "⊴", "unrhd": "⊵", "bigtriangleup": "△", "bigtriangledown": "▽",
        ])
    ])

  /// Signs before an operand, with limits.
  static let largeOperators = MathSubject(
    "Large operators",
    symbols: [
      .init(
        .largeOperator,
        [
          "sum": "∑", "prod": "∏", "coprod": "∐", "int": "∫", "iint": "∬", "iiint": "∭",
          "iiiint": "⨌",
          "oint": "∮", "oiint": "∯", "oiiint": "∰", "smallintclockwise": "∱",
          "smallvarointclockwise": "∲", "smallointctrcclockwise": "∳", "bigcap": "⋂", "bigcup": "⋃",
          "bigsqcup": "⨆", "biguplus": "⨄", "bigvee": "⋁", "bigwedge": "⋀", "bigodot": "⨀",
          "bigoplus": "⨁", "bigotimes": "⨂",
        ])
    ])
}
