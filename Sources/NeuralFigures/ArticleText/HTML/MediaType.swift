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
    case .svg: text = "data:\(type.rawValue),\(Self.percentEncoded(bytes))"
    case .png: text = "data:\(type.rawValue);base64,\(Data(bytes).base64EncodedString())"
    }
  }

  /// What may stand in an address of this kind, in a list of such addresses, and in an attribute.
  private static let plain = Set(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?@!$*+;=(),".utf8)
  private static let hexadecimal = Array("0123456789ABCDEF".utf8)

  private static func percentEncoded(_ bytes: [UInt8]) -> String {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(bytes.count * 5 / 4)
    for byte in bytes {
      if plain.contains(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
