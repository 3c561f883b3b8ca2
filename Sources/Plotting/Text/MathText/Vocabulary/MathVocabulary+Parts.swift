extension MathVocabulary {
  /// Signs over letters, and those that are as wide as what they stand over.
  static let accents = MathSubject(
    "Accents",
    [
      accent("hat", .hat), accent("check", .check), accent("tilde", .tilde),
      accent("acute", .acute), accent("grave", .grave), accent("bar", .bar),
      accent("breve", .breve), accent("mathring", .mathring), accent("vec", .vec),
      accent("dot", .dot), accent("ddot", .ddot), accent("dddot", .dddot),
      accent("ddddot", .ddddot), accent("^", .hat), accent("~", .tilde), accent("'", .acute),
      accent("`", .grave), accent(".", .dot), accent("\"", .ddot),
      wideAccent("widehat", .widehat), wideAccent("widetilde", .widetilde),
      wideAccent("overrightarrow", .overrightarrow), wideAccent("overleftarrow", .overleftarrow),
      wideAccent("overleftrightarrow", .overleftrightarrow),
      .init("overline", .line(.over), example: #"\overline{xyz}"#),
      .init("widebar", .line(.over), example: #"\widebar{xyz}"#),
      .init("underline", .line(.under), example: #"\underline{xyz}"#),
      .init("boxed", .frame, example: #"\boxed{x + y}"#),
      .init("not", .negation, example: #"a \not= b"#),
    ])

  private static func accent(_ name: String, _ accent: MathAccent) -> MathSubject.Entry {
    .init(name, .accent(accent), example: "\\\(name){x}")
  }

  private static func wideAccent(_ name: String, _ accent: MathAccent) -> MathSubject.Entry {
    .init(name, .accent(accent), example: "\\\(name){xyz}")
  }

  /// Parts over and under others.
  static let stacks = MathSubject(
    "Over and under",
    [
      .init("overset", .stack(.over), example: #"\overset{*}{x}"#),
      .init("underset", .stack(.under), example: #"\underset{w}{\min}"#),
      .init("stackrel", .stackedRelation, example: #"a \stackrel{f}{=} b"#),
      .init("overbrace", .brace(.over), example: #"\overbrace{a + b}^{c}"#),
      .init("underbrace", .brace(.under), example: #"\underbrace{a + b}_{c}"#),
      .init("substack", .lines, example: #"\sum_{\substack{i < n\\i \neq k}} x_i"#),
      .init("limits", .limits(.belowAndAbove), example: #"\int\limits_a^b"#),
      .init("nolimits", .limits(.beside), example: #"\sum\nolimits_i x"#),
      arrow("xrightarrow", "→"), arrow("xleftarrow", "←"), arrow("xleftrightarrow", "↔"),
      arrow("xRightarrow", "⇒"), arrow("xLeftarrow", "⇐"), arrow("xLeftrightarrow", "⇔"),
      arrow("xmapsto", "↦"),
    ])

  private static func arrow(_ name: String, _ character: Character) -> MathSubject.Entry {
    .init(name, .arrow(character), example: "a \\\(name)[below]{above} b")
  }

  /// Fractions, binomial coefficients and roots.
  static let fractionsAndRoots = MathSubject(
    "Fractions and roots",
    [
      .init("frac", .fraction(.bar()), example: #"\frac{a}{b}"#),
      .init("dfrac", .fraction(.bar(.display)), example: #"\dfrac{a}{b}"#),
      .init("tfrac", .fraction(.bar(.text)), example: #"\tfrac{a}{b}"#),
      .init("cfrac", .continuedFraction, example: #"\cfrac{1}{1 + \cfrac{1}{x}}"#),
      .init("binom", .fraction(.binomial()), example: #"\binom{n}{k}"#),
      .init("dbinom", .fraction(.binomial(.display)), example: #"\dbinom{n}{k}"#),
      .init("tbinom", .fraction(.binomial(.text)), example: #"\tbinom{n}{k}"#),
      .init("genfrac", .generalFraction, example: #"\genfrac{[}{]}{0pt}{}{n}{k}"#),
      .init("sqrt", .root, example: #"\sqrt[3]{x}"#),
    ])

  /// Delimiters as high as what they enclose, or as high as the writer wants.
  static let delimiterSizes = MathSubject(
    "Sizes of delimiters",
    [
      .init("left", .left, example: #"\left( \frac{a}{b} \right)"#),
      .init("middle", .middle, example: #"\left( \frac{a}{b} \middle| c \right)"#),
      .init("right", .right, example: #"\left. \frac{a}{b} \right|"#),
    ]
      + MathDelimiter.Size.allCases.flatMap { size -> [MathSubject.Entry] in
        [
          .init(size.command, .delimiter(size, nil), example: "x\\\(size.command)/y"),
          .init(size.command + "l", .delimiter(size, .opening), example: "\\\(size.command)l(x"),
          .init(size.command + "m", .delimiter(size, .relation), example: "x\\\(size.command)m|y"),
          .init(size.command + "r", .delimiter(size, .closing), example: "x\\\(size.command)r)"),
        ]
      })
}

extension MathDelimiter.Size {
  /// The name of the height's command.
  fileprivate var command: String {
    switch self {
    case .big: "big"
    case .bigger: "Big"
    case .huge: "bigg"
    case .hugest: "Bigg"
    }
  }
}
