import GoldenPictures

extension CheckResult {
  /// The result as servers read that of tests: a case for each file, of the class of its figure.
  ///
  /// There is no standard; this is what the servers have in common. Source: the schema of Jenkins's xUnit plugin,
  /// https://github.com/jenkinsci/xunit-plugin/blob/master/src/main/resources/org/jenkinsci/plugins/xunit/types/model/xsd/junit-10.xsd.
  func junit() -> String {
    let counts =
      #"tests="\#(findings.count)" failures="\#(problems.count - unreadable.count)""#
      + #" errors="\#(unreadable.count)""#
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="neural-figures check" \(counts)>
      <testsuite name="\(advice.folder.onOneLine.escapedForHTML)" \(counts) skipped="0">
      \(findings.map(testCase).joined(separator: "\n"))
      </testsuite>
      </testsuites>

      """
  }

  private func testCase(_ finding: CheckFinding) -> String {
    let name = finding.path.onOneLine.escapedForHTML
    let group = (finding.figure?.slug ?? "pages").onOneLine.escapedForHTML
    let file = "\(advice.folder)/\(finding.path)".onOneLine.escapedForHTML
    let start = #"<testcase classname="\#(group)" name="\#(name)" file="\#(file)""#
    guard finding.isProblem else { return "\(start)/>" }
    let element = finding.verdict == .unreadable ? "error" : "failure"
    let kind = finding.verdict.rawValue
    let message = (finding.facts.isEmpty ? kind : "\(kind): \(finding.summary)").onOneLine
      .escapedForHTML
    let remedy = advice.remedy(for: finding).onOneLine.escapedForHTML
    return """
      \(start)>
      <\(element) type="\(kind)" message="\(message)">\(message)
      \(remedy)</\(element)>
      </testcase>
      """
  }
}
