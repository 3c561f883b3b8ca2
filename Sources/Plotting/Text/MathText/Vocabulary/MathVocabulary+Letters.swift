extension MathVocabulary {
  /// Small and capital letters.
  static let greekLetters = MathSubject(
    "Greek letters",
    symbols: [
      .init(
        .ordinary,
        [
          "alpha": "α", "beta": "β", "gamma": "γ", "delta": "δ", "epsilon": "ϵ", "varepsilon": "ε",
          "zeta": "ζ", "eta": "η", "theta": "θ", "vartheta": "ϑ", "iota": "ι", "kappa": "κ",
          "varkappa": "ϰ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "omicron": "ο",
          "pi": "π",
          "varpi": "ϖ", "rho": "ρ", "varrho": "ϱ", "sigma": "σ", "varsigma": "ς", "tau": "τ",
          "upsilon": "υ", "phi": "ϕ", "varphi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω",
          "digamma": "ϝ",
          "Gamma": "Γ", "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π",
          "Sigma": "Σ",
          "Upsilon": "Υ", "Phi": "Φ", "Psi": "Ψ", "Omega": "Ω",
        ])
    ])

  /// Letters with a meaning of their own.
  static let letterlikeSigns = MathSubject(
    "Letters with a meaning of their own",
    symbols: [
      .init(
        .ordinary,
        [
          "aleph": "ℵ", "beth": "ℶ", "gimel": "ℷ", "daleth": "ℸ", "hbar": "ħ", "hslash": "ℏ",
          "lambdabar": "ƛ", "ell": "ℓ", "wp": "℘", "Re": "ℜ", "Im": "ℑ", "imath": "ı", "jmath": "ȷ",
          "partial": "∂", "nabla": "∇", "increment": "∆", "infty": "∞", "mho": "℧", "Finv": "Ⅎ",
          "Game": "⅁", "BbbC": "ℂ", "BbbN": "ℕ", "BbbP": "ℙ", "BbbQ": "ℚ", "BbbR": "ℝ", "BbbZ": "ℤ",
          "Bbbk": "𝕜", "scrB": "ℬ", "scrE": "ℰ", "scrF": "ℱ", "scrH": "ℋ", "scrI": "ℐ", "scrL": "ℒ",
          "scrM": "ℳ", "scrR": "ℛ", "scre": "ℯ", "scrg": "ℊ", "scro": "ℴ", "frakC": "ℭ",
          "frakZ": "ℨ",
        ])
    ])

  /// Letters of European languages.
  static let latinLetters = MathSubject(
    "Latin letters",
    symbols: [
      .init(
        .ordinary,
        [
          "AA": "Å", "aa": "å", "AE": "Æ", "ae": "æ", "OE": "Œ", "oe": "œ", "O": "Ø", "o": "ø",
          "L": "Ł",
          "l": "ł", "ss": "ß", "i": "ı", "DH": "Ð", "dh": "ð", "eth": "ð", "Thorn": "Þ",
          "thorn": "þ",
        ])
    ])
}
