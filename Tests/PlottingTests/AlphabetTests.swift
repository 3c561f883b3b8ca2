import Testing

@testable import Plotting

/// Letters of formulas in the alphabets of Unicode.
@Suite struct AlphabetTests {
  @Test(arguments: [
    (MathSymbol.Variant.bold, "AzΩω09∇∂ϖϝ", "𝐀𝐳𝛀𝛚𝟎𝟗𝛁𝛛𝛡𝟋"),
    (.italic, "Ahzα∂ıȷΣ", "𝐴ℎ𝑧𝛼𝜕𝚤𝚥𝛴"),
    (.boldItalic, "AhzΘθϕ", "𝑨𝒉𝒛𝜣𝜽𝝓"),
    (.script, "ABEFHILMRZaegoz", "𝒜ℬℰℱℋℐℒℳℛ𝒵𝒶ℯℊℴ𝓏"),
    (.calligraphic, "LN", "ℒ𝒩"),
    (.fraktur, "ACHIRZgz", "𝔄ℭℌℑℜℨ𝔤𝔷"),
    (.blackboardBold, "ACEHNPQRZa1γ", "𝔸ℂ𝔼ℍℕℙℚℝℤ𝕒𝟙ℽ"),
    (.sansSerif, "ATz7", "𝖠𝖳𝗓𝟩"),
    (.monospace, "Acz0", "𝙰𝚌𝚣𝟶"),
  ])
  func lettersHaveAFormInEachAlphabet(
    variant: MathSymbol.Variant, letters: String, forms: String
  ) {
    #expect(String(letters.map { $0.variant(variant) ?? $0 }) == forms)
  }

  @Test func whatAnAlphabetLacksHasNoForm() {
    #expect(("1" as Character).variant(.italic) == nil)
    #expect(("α" as Character).variant(.fraktur) == nil)
    #expect(("é" as Character).variant(.bold) == nil)
    #expect(("e\u{301}" as Character).variant(.bold) == nil)
    #expect(("\u{3A2}" as Character).variant(.bold) == nil)
    for variant in [MathSymbol.Variant.math, .roman, .surrounding] {
      #expect(("x" as Character).variant(variant) == nil)
    }
  }
}
