/// Figures in AsciiDoc (<https://docs.asciidoctor.org/asciidoc/latest/macros/images/>), which numbers those
/// that have a title.
struct AsciiDocEmbedding: FigureEmbedding {
  func text(of figure: EmbeddedFigure) -> String {
    let blocks =
      figure.darkPicture.map { dark in
        [
          block(figure, picture: figure.picture, role: "only-light", isReferredTo: true),
          block(figure, picture: dark, role: "only-dark", isReferredTo: false),
        ]
      } ?? [block(figure, picture: figure.picture, role: nil, isReferredTo: true)]
    let paragraphs = blocks + [figure.description?.text.escapedForAsciiDoc].compactMap { $0 }
    return paragraphs.map { "\($0)\n" }.joined(separator: "\n")
  }

  /// A picture with its title. Two of one figure say its label, as each would take a number of its own.
  private func block(
    _ figure: EmbeddedFigure, picture: EmbeddedPicture, role: String?, isReferredTo: Bool
  ) -> String {
    let name = (isReferredTo ? "#\(figure.reference())" : "") + (role.map { ".\($0)" } ?? "")
    let label = role == nil ? "" : ",caption=\"\(figure.label.escapedForAsciiDoc). \""
    return [
      "[\(name)\(label)]", ".\(figure.caption.escapedForAsciiDoc)", image(picture, of: figure),
    ].joined(separator: "\n")
  }

  private func image(_ picture: EmbeddedPicture, of figure: EmbeddedFigure) -> String {
    let attributes: [(name: String, value: String?)] = [
      ("alt", figure.alternativeText.escapedForAsciiDoc),
      ("width", figure.widthToSay.map(String.init)),
      ("link", figure.link.map { urlReference($0) }),
    ]
    let list = attributes.compactMap { name, value in value.map { "\(name)=\"\($0)\"" } }
    return "image::\(picture.address)[\(list.joined(separator: ","))]"
  }
}
