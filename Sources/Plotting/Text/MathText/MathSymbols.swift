/// The commands that stand for a single symbol, for a space or for a function's name.
enum MathSymbols {
  /// The symbol that a command without arguments stands for.
  static let named: [String: MathSymbol] = {
    var symbols: [String: MathSymbol] = [:]
    for (role, table) in [
      (MathSymbol.Role.ordinary, ordinary), (.binary, binary), (.relation, relations),
      (.largeOperator, largeOperators), (.punctuation, punctuation),
      (.opening, opening), (.closing, closing),
    ] {
      for (name, character) in table { symbols[name] = MathSymbol(character, role: role) }
    }
    return symbols
  }()

  /// The symbol that a character stands for.
  static func symbol(for character: Character) -> MathSymbol {
    switch character {
    case "-": MathSymbol("−", role: .binary)
    case "+", "*", "−", "×", "·", "±": MathSymbol(character, role: .binary)
    case "=", "<", ">", ":", "≤", "≥", "≠", "≈", "→", "∈": MathSymbol(character, role: .relation)
    case ",", ";": MathSymbol(character, role: .punctuation)
    case "(", "[": MathSymbol(character, role: .opening)
    case ")", "]": MathSymbol(character, role: .closing)
    case "'": MathSymbol(MathSymbol.prime)
    default: MathSymbol(character)
    }
  }

  /// Gaps in ems; the widths of TeX's math spacing commands.
  static let spaces: [String: Double] = [
    ",": 3.0 / 18, ":": 4.0 / 18, ">": 4.0 / 18, ";": 5.0 / 18, "!": -3.0 / 18, " ": 6.0 / 18,
    "quad": 1, "qquad": 2,
  ]

  /// Functions whose names are set upright.
  static let functions: Set<String> = [
    "arccos", "arcsin", "arctan", "arg", "cos", "cosh", "cot", "deg", "det", "dim", "exp", "gcd",
    "inf", "ker", "lim", "ln", "log", "max", "min", "sec", "sin", "sinh", "sup", "tan", "tanh",
    "Pr",
  ]

  private static let ordinary: [String: Character] = [
    "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "varepsilon": "ε",
    "zeta": "ζ", "eta": "η", "theta": "θ", "vartheta": "ϑ", "iota": "ι", "kappa": "κ",
    "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "omicron": "ο", "pi": "π", "varpi": "ϖ",
    "rho": "ρ", "varrho": "ϱ", "sigma": "σ", "varsigma": "ς", "tau": "τ", "upsilon": "υ",
    "phi": "ϕ", "varphi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω",
    "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ",
    "Upsilon": "Υ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω",
    "infty": "∞", "partial": "∂", "nabla": "∇", "forall": "∀", "exists": "∃", "emptyset": "∅",
    "ell": "ℓ", "prime": "′", "hbar": "ℏ", "Re": "ℜ", "Im": "ℑ", "angle": "∠",
    "ldots": "…", "dots": "…", "cdots": "⋯", "vdots": "⋮", "ddots": "⋱",
    "_": "_", "%": "%", "&": "&", "#": "#", "$": "$", "|": "‖", "Vert": "‖", "vert": "|",
    "backslash": "\\",
  ]

  private static let binary: [String: Character] = [
    "pm": "±", "mp": "∓", "times": "×", "div": "÷", "cdot": "⋅", "ast": "∗", "star": "⋆",
    "circ": "∘", "bullet": "∙", "cap": "∩", "cup": "∪", "wedge": "∧", "vee": "∨", "oplus": "⊕",
    "otimes": "⊗", "odot": "⊙", "setminus": "∖",
  ]

  private static let relations: [String: Character] = [
    "leq": "≤", "le": "≤", "geq": "≥", "ge": "≥", "neq": "≠", "ne": "≠", "equiv": "≡",
    "approx": "≈", "sim": "∼", "simeq": "≃", "cong": "≅", "propto": "∝", "ll": "≪", "gg": "≫",
    "in": "∈", "ni": "∋", "notin": "∉", "subset": "⊂", "supset": "⊃", "subseteq": "⊆",
    "supseteq": "⊇", "perp": "⊥", "parallel": "∥", "mid": "∣",
    "to": "→", "rightarrow": "→", "leftarrow": "←", "leftrightarrow": "↔", "Rightarrow": "⇒",
    "Leftarrow": "⇐", "Leftrightarrow": "⇔", "mapsto": "↦", "uparrow": "↑", "downarrow": "↓",
  ]

  private static let largeOperators: [String: Character] = [
    "sum": "∑", "prod": "∏", "int": "∫", "oint": "∮", "bigcap": "⋂", "bigcup": "⋃",
  ]

  private static let punctuation: [String: Character] = ["colon": ":"]

  private static let opening: [String: Character] = [
    "{": "{", "lbrace": "{", "langle": "⟨", "lfloor": "⌊", "lceil": "⌈",
  ]

  private static let closing: [String: Character] = [
    "}": "}", "rbrace": "}", "rangle": "⟩", "rfloor": "⌋", "rceil": "⌉",
  ]
}
