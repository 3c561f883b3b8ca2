import Mutation
import Testing

/// Which changes are found in a source.
@Suite struct SourceReaderTests {
  /// The changes of a source, as `before -> after`, or as `before` alone where it is left out.
  private func changes(_ source: String, _ kind: Mutation.Kind? = nil) -> [String] {
    SourceReader.mutations(in: source, of: "A.swift")
      .filter { kind == nil || $0.kind == kind }
      .map { $0.after.isEmpty ? $0.before : "\($0.before) -> \($0.after)" }
  }

  @Test func operatorsBecomeOthersOfTheirKind() {
    #expect(changes("let y = a + b") == ["a + b -> a - b"])
    #expect(changes("let y = a * b / c") == ["a * b -> a / b", "a * b / c -> a * b * c"])
    #expect(changes("total += value", .arithmetic) == ["total += value -> total -= value"])
    #expect(changes("let y = a < b") == ["a < b -> a <= b", "a < b -> a >= b"])
    #expect(changes("let y = a == b") == ["a == b -> a != b"])
    #expect(changes("let y = a && b") == ["a && b -> a || b"])
  }

  @Test func precedenceDecidesWhatIsAnOperand() {
    #expect(
      changes("let y = a + b * c", .arithmetic) == ["a + b * c -> a - b * c", "b * c -> b / c"])
    #expect(changes("let y = try f() + g()") == ["f() + g() -> f() - g()"])
  }

  @Test func textsAndListsAreNotSubtracted() {
    #expect(changes(#"let y = "a" + b"#).isEmpty)
    #expect(changes("let y = a + [b]").isEmpty)
    #expect(changes("let y = [a] + b + c").isEmpty)
    #expect(changes("let y = a.map { f($0) } + b").isEmpty)
  }

  @Test func conditionsBecomeTheirOpposite() {
    #expect(changes("if isOpen { f(); g() }", .condition) == ["isOpen -> !(isOpen)"])
    #expect(changes("while !isOpen { f(); g() }", .condition) == ["!isOpen -> isOpen"])
    #expect(changes("guard try isOpen(a) else { return }") == ["isOpen(a) -> !(isOpen(a))"])
    #expect(changes("let y = isOpen ? a : b") == ["isOpen -> !(isOpen)"])
    #expect(
      changes("for a in b where a.isOpen { f(); g() }", .condition) == ["a.isOpen -> !(a.isOpen)"])
    #expect(changes("let y = true") == ["true -> false"])
    // Its operator is changed instead.
    #expect(changes("if a < b { f(); g() }", .condition).isEmpty)
    #expect(changes("while true { f(); g() }", .condition).isEmpty)
    // There is nothing to be the opposite of.
    #expect(changes("if let a { f(); g() }", .condition).isEmpty)
  }

  @Test func numbersBecomeOthers() {
    #expect(changes("let y = 3") == ["3 -> 3 + 1", "3 -> 3 - 1"])
    #expect(changes("let y = 0") == ["0 -> 0 + 1"])
    #expect(changes("let y = 0xFF") == ["0xFF -> 0xFF + 1", "0xFF -> 0xFF - 1"])
    #expect(changes("let y = 1.5") == ["1.5 -> 1.5 * 2", "1.5 -> 1.5 / 2"])
    #expect(changes("let y = 0.0") == ["0.0 -> 1.0"])
  }

  @Test func aTableOfNumbersIsChangedInItsMiddleAlone() {
    let numbers = (1...13).map(String.init)
    #expect(
      changes("let table = [\(numbers.joined(separator: ", "))]") == ["7 -> 7 + 1", "7 -> 7 - 1"])
    let rows = (0..<7).map { "[\($0), \($0)]" }.joined(separator: ", ")
    #expect(changes("let table = [\(rows)]") == ["3 -> 3 + 1", "3 -> 3 - 1"])
    #expect(changes("let list = [\(numbers.prefix(12).joined(separator: ", "))]").count == 24)
    #expect(changes("let lists = [\(numbers.joined(separator: ", "))] + [1]").count == 4)
  }

  @Test func namesBecomeTheirCounterparts() {
    #expect(changes("let y = min(a, b)") == ["min(a, b) -> max(a, b)"])
    #expect(changes("let y = values.first") == ["values.first -> values.last"])
    #expect(
      changes("let y = values.first(where: test)")
        == ["values.first(where: test) -> values.last(where: test)"])
    #expect(changes("let y = values.map(\\.first)").isEmpty)
    #expect(changes("let y: Place = .first").isEmpty)
    #expect(changes("let y = values.prefix { f($0) }", .counterpart).isEmpty)
    // A place that is changed is no value to choose.
    #expect(changes("point.x = y", .counterpart).isEmpty)
    #expect(changes("f(&point.x)", .counterpart).isEmpty)
  }

  @Test func callsAndAssignmentsAreLeftOut() {
    #expect(changes("func f() { g(a) }") == ["g(a)"])
    #expect(changes("func f() { try await g(a) }") == ["try await g(a)"])
    #expect(changes("func f() { a = b }") == ["a = b"])
    #expect(changes("func f() -> Int { g(a); return b }") == ["g(a)"])
    #expect(changes("func f() { switch a { case .b: g(a) } }") == ["g(a)"])
    #expect(changes("func f() { if isOpen { g(a) } }", .statement) == ["g(a)"])
  }

  @Test func whatGivesAValueStays() {
    #expect(changes("func f() -> Int { g(a) }").isEmpty)
    #expect(changes("var y: Int { g(a) }").isEmpty)
    #expect(changes("let y = values.map { g($0) }").isEmpty)
    #expect(changes("let y = switch a { case .b: g(a) }").isEmpty)
    #expect(changes("func f() -> Int { if isOpen { g(a) } else { g(b) } }", .statement).isEmpty)
    #expect(changes("func f() { _ = a }").isEmpty)
    #expect(changes("func f() { a == b }", .statement).isEmpty)
  }

  @Test func aValueIsMadeWhole() {
    #expect(changes("struct A { init() { self.a = b } }").isEmpty)
    #expect(changes("struct A { init() { self.init(b) } }").isEmpty)
    #expect(changes("struct A { init() { f() } }") == ["f()"])
  }

  @Test func whatNoTestCanNoticeIsPassedOver() {
    #expect(changes("func f() { precondition(a < 3) }").isEmpty)
    #expect(changes("@available(macOS 13, *) func f() {}").isEmpty)
    #expect(changes("enum A: Int { case one = 1 }").isEmpty)
    #expect(changes("switch a { case 1...3: break; default: break }").isEmpty)
    #expect(changes("#if swift(>=6)\nlet y = a + b\n#endif") == ["a + b -> a - b"])
    #expect(changes("// a + b\nlet text = \"1 + 2 < 3\"").isEmpty)
  }

  @Test func aChangeKnowsItsPlace() throws {
    let source = "// ä\n\nlet y = 1\n  + values.first\n"
    let changes = SourceReader.mutations(in: source, of: "Sources/Tables/A.swift")
    let sum = try #require(changes.first { $0.kind == .arithmetic })
    #expect(sum.line == 3)
    #expect(sum.context == "let y = 1")
    #expect(sum.module == "Tables")
    let bytes = Array(source.utf8)[sum.range]
    #expect(String(decoding: bytes, as: UTF8.self) == "1\n  + values.first")
    #expect("\(sum)" == "Sources/Tables/A.swift:3: 1 + values.first -> 1 - values.first")
    let first = try #require(changes.first { $0.kind == .counterpart })
    #expect(first.line == 4)
    #expect(first.context == "+ values.first")
  }
}
