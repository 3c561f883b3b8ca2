/// What to do about a figure, a sentence in which commands stand between backticks.
///
///     RemedyData("run `make figures`").parts.map(\.isCode)  // [false, true]
struct RemedyData: TemplateData {
  let parts: [Part]

  /// A text, or a command.
  struct Part: TemplateData, Equatable {
    let text: String
    let isCode: Bool

    static var fields: [TemplateField<Part>] {
      [.text("text") { $0.text }, .flag("is_code") { $0.isCode }]
    }
  }

  /// Takes a sentence apart.
  init(_ sentence: String) {
    parts = sentence.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .map { Part(text: String($0.element), isCode: !$0.offset.isMultiple(of: 2)) }
      .filter { !$0.text.isEmpty }
  }

  static var fields: [TemplateField<RemedyData>] { [.list("parts") { $0.parts }] }
}
