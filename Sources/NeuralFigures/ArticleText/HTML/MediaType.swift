import Foundation

/// What a file is, as the network and books call it (<https://www.iana.org/assignments/media-types/>).
enum MediaType: String, Sendable {
  case svg = "image/svg+xml"
  case png = "image/png"

  /// That of a picture of a build: one of the two that pages show.
  init(ofPicture name: String) {
    self = name.hasSuffix(".svg") ? .svg : .png
  }
}

/// An address that holds a file, so that nothing has to be fetched (RFC 2397).
///
///     DataAddress(of: Array("<svg/>".utf8), type: .svg).text  // data:image/svg+xml,%3Csvg/%3E
struct DataAddress {
  let text: String

  init(of bytes: [UInt8], type: MediaType) {
    switch type {
    // Markup stays shorter, and packs better, by its characters.
    case .svg: text = "data:\(type.rawValue),\(Self.encoding.text(of: bytes))"
    case .png: text = "data:\(type.rawValue);base64,\(Data(bytes).base64EncodedString())"
    }
  }

  /// What may stand in an address of this kind, in a list of such addresses, and in an attribute.
  private static let encoding = PercentEncoding(keeping: ":/?@!$*+;=(),")
}
