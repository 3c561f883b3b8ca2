extension Translation {
  /// The file of the language, complete: what is missing stands there in English, to be translated.
  ///
  ///     Translation(to: german).fileText  // "{\n  \"name\": \"de\", …"
  public var fileText: String {
    var members = [member("name", name), member("title", title)]
    if direction != .leftToRight { members.append(member("direction", direction.rawValue)) }
    members += [
      object("pages", PageText.allCases.map { member($0.rawValue, pageTexts[$0] ?? $0.english) }),
      object("labels", FigureLabels.all.map { member($0, label($0)) }),
      object("colors", ColorTexts.Key.all.map { member($0.name, colors[$0]) }),
      object(
        "figures",
        ArticleFigure.all.map { figure in
          object(
            figure.slug,
            [
              member("caption", caption(of: figure)), member("short", shortText(of: figure)),
              member("alt", altText(of: figure)),
            ])
        }),
    ]
    return "{\n\(indented(members))\n}\n"
  }

  private func member(_ key: String, _ text: String) -> String {
    "\(Self.literal(key)): \(Self.literal(text))"
  }

  private func object(_ key: String, _ members: [String]) -> String {
    "\(Self.literal(key)): {\n\(indented(members))\n}"
  }

  private func indented(_ members: [String]) -> String {
    members.joined(separator: ",\n").split(separator: "\n").map { "  \($0)" }
      .joined(separator: "\n")
  }

  /// A text as JSON spells it; texts of translations are lines without control characters.
  private static func literal(_ text: String) -> String {
    "\"\(text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
  }
}
