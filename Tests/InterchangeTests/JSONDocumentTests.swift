import Testing

@testable import Interchange

/// What is JSON (RFC 8259) and what is not.
@Suite struct JSONDocumentTests {
  @Test(arguments: [
    "null", "true", " false\n", "-0", "0", "120", "1E+5", "-1.25e-3", "[ ]", "{ }", "\"\"",
    "[1, [2], {\"a\": []}]",
    "\u{FEFF}[1]", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"", "\"größe 🐈\u{7F}\"",
    "{\"a\": 1, \"b\": {\"a\": 1}}\r\n",
  ])
  func textsOfJSONAreRead(text: String) throws {
    let document = try JSONDocument(Array(text.utf8))
    #expect(document.tokens.count > 0)
    #expect(Int(document.tokens[0].next) == document.tokens.count)
  }

  @Test(arguments: [
    "", " ", "[", "]", "[1,]", "[,1]", "[1 2]", "[1]]", "1 2", "{\"a\":1,}", "{a:1}", "{\"a\" 1}",
    "{\"a\":}",
    "{\"a\"}", "{1:2}", "01", "-01", "1.", ".5", "+1", "1e", "1e+", "-", "--1", "0x1", "tru", "nul",
    "True", "NaN",
    "-Infinity", "'a'", "\"a", "\"\\", "\"\\\"", "\"a\nb\"", "\"\u{1}\"", "\"\\x\"", "\"\\u12g4\"",
    "\"\\u+123\"",
    "\"\\u12\"", "\"\\ud83d\"", "\"\\ud83dx\"", "\"\\ud83d\\u0041\"", "\"\\ude00\"", "[1] // one",
    "\u{A0}1",
  ])
  func otherTextsAreRefused(text: String) {
    #expect {
      _ = try JSONDocument(Array(text.utf8))
    } throws: { error in
      guard case .syntax? = error as? InterchangeError else { return false }
      return true
    }
  }

  @Test func otherBytesThanUTF8AreRefused() {
    for bytes: [UInt8] in [
      [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0xFE, 0xFF],
    ] {
      #expect(throws: InterchangeError.self) { _ = try JSONDocument(bytes) }
    }
  }

  @Test func everyIntegerAndTextIsReadAsItWasWritten() throws {
    struct Numbers: Codable, Equatable {
      var least = Int.min
      var greatest = UInt64.max
      var small: Int8 = -128
      var text = "\u{0}\u{1F}\"\\/é\u{2028}🐈"
      var list: [[Double]] = [[0.1, -0.0], [], [1e300]]
      var missing: Int?
      var names = ["b": 1, "a": 2]
    }
    let node = try JSONNodeEncoder.node(of: Numbers())
    let text = Array(JSONWriter.text(of: node).utf8)
    let read = try JSONValueDecoder.decode(Numbers.self, from: text)
    #expect(read == Numbers())
    #expect(read.list[0][1].sign == .minus)
  }

  @Test(
    arguments: [
      ("{\"a\": 128}", "a (line 1, column 7): 128 is beyond the range of Int8"),
      ("{\"a\": 1.5}", "a (line 1, column 7): expected an integer, got 1.5"),
      ("{\"a\": true}", "a (line 1, column 7): expected an integer, got a boolean"),
      ("[1]", "line 1, column 1: expected an object, got an array"),
      (
        "{\"a\": 1e2,\n \"größe\": 2, \"b\": 3}",
        "b (line 2, column 14): unknown key; did you mean a?"
      ),
    ] as [(String, String)])
  func valuesThatDoNotFitAreNamed(text: String, message: String) {
    struct Small: Decodable {
      let a: Int8
      let größe: Int8?
    }
    #expect {
      _ = try JSONValueDecoder.decode(Small.self, from: Array(text.utf8))
    } throws: {
      guard "\($0)" != message else { return true }
      Issue.record("\($0)")
      return false
    }
  }
}
