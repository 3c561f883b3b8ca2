import Foundation
import GoldenPictures
import Testing

@testable import neural_figures

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What a check writes for people, for programs and for servers.
@Suite struct CheckResultTests {
  private static let figure = CheckFinding.Figure(number: 4, slug: "a-b", language: "en")

  /// A result with a file of every verdict, and names that mean something in XML and Markdown.
  private static let result = CheckResult(
    advice: CheckAdvice(folder: "my|figures", project: "my project's"), figureCount: 3,
    findings: [
      CheckFinding(path: "04-a-b.png", figure: figure, verdict: .alike),
      CheckFinding(
        path: "04-a-b.svg", figure: figure, verdict: .changed,
        facts: [Fact(name: "was", value: "“<a|b & \"c\">\u{1B}[31m\u{FFFF}”")]),
      CheckFinding(path: "dark/04-a-b.svg", figure: figure, verdict: .missing),
      CheckFinding(
        path: "manifest.json", verdict: .unreadable, facts: [Fact(name: "", value: "is `{}`")]),
      CheckFinding(path: "x_y|z.png", verdict: .extra),
    ], warnings: ["04-a-b: warning: a box"], notes: [])

  private static let clean = CheckResult(
    advice: CheckAdvice(folder: "figures", project: nil), figureCount: 1,
    findings: [CheckFinding(path: "01-a.png", verdict: .alike)], warnings: [], notes: [])

  @Test func adviceNamesTheCommandThatWritesTheFolder() {
    #expect(CheckAdvice(folder: "figures", project: nil).command == "make figures")
    #expect(CheckAdvice(folder: "x", project: "a/b-1").command == "neural-figures build a/b-1")
    #expect(Self.result.advice.command == "neural-figures build 'my project'\\''s'")
  }

  @Test func everyVerdictButAlikeHasALine() {
    let lines = Self.result.findings.map { $0.line(Self.result.advice) }
    #expect(lines[0] == nil)
    #expect(lines[1]?.hasPrefix("04-a-b.svg: changed: was “<a|b") == true)
    #expect(
      lines[2]
        == "dark/04-a-b.svg: missing: there is no such file; `neural-figures build 'my project'\\''s'` writes it"
    )
    #expect(lines[3] == "manifest.json: unreadable: is `{}`")
    #expect(lines[4] == "x_y|z.png: extra: no figure has this name; remove it from my|figures")
  }

  @Test func theSummaryCountsFigures() {
    #expect(Self.result.summary == "1 of 3 figures is not as it was")
    #expect(Self.clean.summary == "1 figure looks as it did")
  }

  @Test func theJSONIsWhatItsSchemaSays() throws {
    let path = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Documentation/check.schema.json")
    let schema = JSONSchema(
      root: try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: path)))
    for result in [Self.result, Self.clean] {
      let value = try JSONDecoder().decode(JSONValue.self, from: Data(try result.json()))
      #expect(schema.violations(of: value) == [])
    }
    let other = try JSONDecoder().decode(
      JSONValue.self, from: Data(#"{"version": 2, "files": [{"verdict": "odd"}]}"#.utf8))
    #expect(schema.violations(of: other).count > 3)
  }

  @Test func servicesReadTheJUnitResult() throws {
    let cases = try JUnitReader.cases(in: Self.result.junit())
    #expect(cases.map(\.name) == Self.result.findings.map(\.path))
    #expect(cases.map(\.group) == ["a-b", "a-b", "a-b", "pages", "pages"])
    #expect(cases.map(\.outcome) == ["", "failure", "failure", "error", "failure"])
    #expect(cases[1].message == "changed: was “<a|b & \"c\">\u{FFFD}[31m\u{FFFD}”")
    #expect(Self.result.junit().contains(#"tests="5" failures="3" errors="1""#))
    let clean = try JUnitReader.cases(in: Self.clean.junit())
    #expect(clean.map(\.outcome) == [""])
  }

  @Test func theSummaryPageHasARowForEachProblem() {
    let page = Self.result.markdown()
    let rows = page.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(page.hasPrefix("## 1 of 3 figures is not as it was\n\n| file | verdict | what |\n"))
    #expect(rows.count == 5)
    // A row has three cells, whatever stands in them.
    let bars = rows.map { $0.count { $0 == "|" } }
    #expect(bars == [4, 4, 4, 4, 4])
    #expect(page.contains("- missing: there is no such file; &#96;neural-figures build"))
    #expect(page.contains("### Warnings\n\n- 04-a-b: warning: a box"))
    #expect(Self.clean.markdown() == "## 1 figure looks as it did\n")
  }

  @Test func aDifferenceIsFoundInItsLine() throws {
    func difference(_ golden: String, _ now: String) -> TextDifference? {
      TextDifference(golden: Array(golden.utf8), now: Array(now.utf8))
    }
    #expect(difference("a\nb", "a\nb") == nil)
    #expect(difference("", "") == nil)
    let line = try #require(difference("a\nbc\nd", "a\nbx\nd"))
    #expect(line.line == 2 && line.golden == "bc" && line.now == "bx")
    let shorter = try #require(difference("a\n", "a\nb"))
    #expect(shorter.line == 2 && shorter.golden.isEmpty && shorter.now == "b")
    #expect(shorter.facts[1].value == "nothing")
    let start = String(repeating: "s", count: 100)
    let long = try #require(
      difference("\(start)1\(start)", "\(start)2\(start)"))
    #expect(
      long.golden == "…\(String(repeating: "s", count: 20))1\(String(repeating: "s", count: 39))…")
    #expect(difference("a\n\n", "a\n")?.line == 2)
  }

  /// A file that ends with a line feed more looks the same otherwise.
  @Test(
    arguments: [
      ("a\n\n", "a\n", "“\\n”", "nothing"), ("a", "a\n", "“a”", "“a\\n”"),
      ("a\r\nb", "a\nb", "“a\\r”", "“a\\n”"), ("a\nb", "ab", "“a\\n”", "“ab”"),
      ("a\r\nb", "a\rb", "“a\\r\\n”", "“a\\rb”"),
    ] as [(String, String, String, String)])
  func whatEndsALineIsShownWhereItDiffers(
    golden: String, now: String, was: String, isNow: String
  ) throws {
    let difference = try #require(TextDifference(golden: Array(golden.utf8), now: Array(now.utf8)))
    #expect(difference.facts.map(\.value).suffix(2) == [was, isNow])
  }
}

/// Reads what servers read of a result of tests.
private final class JUnitReader: NSObject, XMLParserDelegate {
  struct Case {
    let name: String
    let group: String
    var outcome = ""
    var message = ""
  }

  private var cases: [Case] = []

  static func cases(in text: String) throws -> [Case] {
    let reader = JUnitReader()
    let parser = XMLParser(data: Data(text.utf8))
    parser.delegate = reader
    let isParsed = parser.parse()
    #expect(isParsed, "\(String(describing: parser.parserError))")
    return reader.cases
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    switch name {
    case "testcase":
      cases.append(Case(name: attributes["name"] ?? "", group: attributes["classname"] ?? ""))
    case "failure", "error":
      guard !cases.isEmpty else { return }
      cases[cases.count - 1].outcome = name
      cases[cases.count - 1].message = attributes["message"] ?? ""
    default: break
    }
  }
}
