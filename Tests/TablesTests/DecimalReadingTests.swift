import TestSupport
import Testing

@testable import Tables

/// Numbers are read as the nearest double.
@Suite struct DecimalReadingTests {
  private let reading = DecimalReading(hasDecimalComma: false)

  @Test(
    arguments: [
      ("1", 1), ("-2.5", -2.5), ("+3", 3), (".5", 0.5), ("5.", 5), ("1e6", 1e6), ("1E-6", 1e-6),
      ("1e+06", 1e6), ("007", 7), ("-0", -0.0), ("0.0000", 0), ("1e-400", 0), ("-.5e1", -5),
      ("4.9406564584124654e-324", .leastNonzeroMagnitude),
      ("1.7976931348623157e308", .greatestFiniteMagnitude),
      ("0.000000000000000000000000000000000000000001e42", 1),
      ("1000000000000000000000000000000000000000000e-42", 1),
      ("1e-99999999999999999999", 0), ("0e99999999999999999999", 0),
    ] as [(String, Double)])
  func decimalsAreRead(text: String, value: Double) {
    #expect(reading.number(in: text)?.bitPattern == value.bitPattern)
  }

  @Test(
    arguments: [
      "", "-", "+", ".", "-.", "e5", "1e", "1e+", "1.5.2", "1,5", "0x10", "inf", "nan", "1_000",
      " 1", "1 ", "--1",
      "1e5e5", "1e400", "-1e99999999999999999999", "١",
    ])
  func otherTextsAreNone(_ text: String) {
    #expect(reading.number(in: text) == nil)
  }

  @Test func commasAreForDecimalsWhereTheyAre() {
    let comma = DecimalReading(hasDecimalComma: true)
    #expect(comma.number(in: "1,5") == 1.5)
    #expect(comma.number(in: "-,5e-1") == -0.05)
    #expect(comma.number(in: "0,12345678901234567890123") == 0.12345678901234567890123)
    #expect(comma.number(in: "1.5") == nil)
  }

  /// Numbers half-way between doubles and next to that, and what Python 3.11 (David Gay's strtod) makes of them.
  @Test(
    arguments: [
      ("9007199254740993", 0x4340_0000_0000_0000), ("9007199254740995", 0x4340_0000_0000_0002),
      ("9007199254740993.00000000000000000000001", 0x4340_0000_0000_0001),
      ("1e23", 0x44B5_2D02_C7E1_4AF6), ("8.5e22", 0x44B1_FFDB_F6B2_B2EB),
      ("0.3", 0x3FD3_3333_3333_3333), ("123456789012345678e-17", 0x3FF3_C0CA_428C_59FB),
    ] as [(String, UInt64)])
  func tiesAreRoundedToEven(text: String, bits: UInt64) {
    #expect(reading.number(in: text)?.bitPattern == bits)
  }

  @Test func allWaysOfReadingAgree() {
    var random = SplitMix(state: 3)
    for _ in 0..<30_000 {
      let digits = (0..<Int.random(in: 1...20, using: &random)).map { _ in
        String(Int.random(in: 0...9, using: &random))
      }.joined()
      let point = Int.random(in: 0...digits.count, using: &random)
      let text =
        "\(digits.prefix(point)).\(digits.dropFirst(point))e\(Int.random(in: -26...26, using: &random))"
      #expect(reading.number(in: text)?.bitPattern == Double(text)?.bitPattern, "\(text)")
    }
  }

  @Test func numbersBetweenDoublesAreRoundedToTheNearest() {
    var random = SplitMix(state: 4)
    for _ in 0..<10_000 {
      // Half-way between doubles above 2^53, and one beside it: the product of two words is not a double.
      let whole = UInt64.random(in: 1 << 53..<1 << 63, using: &random) | 1
      for text in [
        "\(whole)", "\(whole).0", "\(whole)e-1", "\(whole)e5", "\(whole)e-19", "\(whole)e19",
      ] {
        #expect(reading.number(in: text)?.bitPattern == Double(text)?.bitPattern, "\(text)")
      }
    }
  }
}
