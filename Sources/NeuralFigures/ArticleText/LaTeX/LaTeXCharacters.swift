/// Letters and signs that the fonts of LaTeX have in formulas alone, and how they are written there.
///
/// Source: Scott Pakin, The Comprehensive LaTeX Symbol List (<https://ctan.org/pkg/comprehensive>).
enum LaTeXCharacters {
  private static let commands: [Unicode.Scalar: String] = [
    "α": "\\alpha", "β": "\\beta", "γ": "\\gamma", "δ": "\\delta", "ε": "\\varepsilon",
    "ϵ": "\\epsilon", "ζ": "\\zeta", "η": "\\eta", "θ": "\\theta", "ι": "\\iota", "κ": "\\kappa",
    "λ": "\\lambda", "μ": "\\mu", "ν": "\\nu", "ξ": "\\xi", "ο": "o", "π": "\\pi", "ρ": "\\rho",
    "σ": "\\sigma", "ς": "\\varsigma", "τ": "\\tau", "υ": "\\upsilon", "φ": "\\varphi",
    "ϕ": "\\phi", "χ": "\\chi", "ψ": "\\psi", "ω": "\\omega", "Γ": "\\Gamma", "Δ": "\\Delta",
    "Θ": "\\Theta", "Λ": "\\Lambda", "Ξ": "\\Xi", "Π": "\\Pi", "Σ": "\\Sigma",
    "Υ": "\\Upsilon", "Φ": "\\Phi", "Ψ": "\\Psi", "Ω": "\\Omega", "−": "-", "×": "\\times",
    "÷": "\\div", "±": "\\pm", "∓": "\\mp", "·": "\\cdot", "⋅": "\\cdot", "∘": "\\circ",
    "≤": "\\leq", "≥": "\\geq", "≠": "\\neq", "≈": "\\approx", "≡": "\\equiv", "∝": "\\propto",
    "∞": "\\infty", "∂": "\\partial", "∇": "\\nabla", "∑": "\\sum", "∏": "\\prod", "∫": "\\int",
    "√": "\\surd", "∈": "\\in", "∉": "\\notin", "∅": "\\emptyset", "⊂": "\\subset", "∪": "\\cup",
    "∩": "\\cap", "∀": "\\forall", "∃": "\\exists", "¬": "\\neg", "∧": "\\wedge", "∨": "\\vee",
    "→": "\\rightarrow", "←": "\\leftarrow", "↔": "\\leftrightarrow", "⇒": "\\Rightarrow",
    "⇔": "\\Leftrightarrow", "↑": "\\uparrow", "↓": "\\downarrow", "′": "'", "″": "''",
    "⁻": "^{-}", "⁺": "^{+}", "⁰": "^{0}", "⁴": "^{4}", "⁵": "^{5}", "⁶": "^{6}", "⁷": "^{7}",
    "⁸": "^{8}", "⁹": "^{9}", "ⁿ": "^{n}", "₀": "_{0}", "₁": "_{1}", "₂": "_{2}", "₃": "_{3}",
    "₄": "_{4}", "₅": "_{5}", "₆": "_{6}", "₇": "_{7}", "₈": "_{8}", "₉": "_{9}", "ᵢ": "_{i}",
    "ⱼ": "_{j}", "ₖ": "_{k}", "ₘ": "_{m}", "ₙ": "_{n}", "ℝ": "\\mathbb{R}", "ℕ": "\\mathbb{N}",
    "½": "\\frac{1}{2}",
  ]

  /// What fonts of LaTeX have besides letters of Latin: quotation marks, dashes and their like.
  private static let punctuation: Set<Unicode.Scalar> = [
    "–", "—", "‘", "’", "‚", "“", "”", "„", "†", "‡", "•", "…", "‰", "‹", "›", "€", "™",
  ]
  /// The last letter of the block Latin Extended-A, all of which the encoding T1 has or puts together.
  private static let lastLatin: Unicode.Scalar = "\u{17F}"

  /// How a character is written that only formulas have; nil for any other.
  static func formula(for scalar: Unicode.Scalar) -> String? {
    commands[scalar].map { "\\ensuremath{\($0)}" }
  }

  /// Whether every LaTeX typesets a character.
  static func isKnown(_ scalar: Unicode.Scalar) -> Bool {
    scalar <= lastLatin || punctuation.contains(scalar) || commands[scalar] != nil
  }
}

extension String {
  /// The text of a document with what only formulas have written as such.
  var withFormulasOfLaTeX: String { replacingScalars(LaTeXCharacters.formula) }
}
