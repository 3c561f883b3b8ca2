import Files
import ImageComparison
import Pictures

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What there is to say of a picture that a test has failed for: it stands beside the picture, so that a report can
/// be made of what tests have left.
package struct ArtifactRecord: Sendable, Equatable, Codable {
  /// The version of the format, which is 1.
  package let version: Int
  package let verdict: CheckVerdict
  /// What differs, and where things are.
  package let facts: [Fact]
  /// What to do, a sentence each.
  package let remedies: [String]
  /// The ground on which most is seen of it.
  package let ground: String
  /// The pictures beside the record.
  package let pictures: [Artifact]

  /// A picture beside the record.
  package struct Artifact: Sendable, Equatable, Codable {
    package let kind: ArtifactKind
    /// Pixels in a row.
    package let width: Int
    /// Rows.
    package let height: Int

    package init(_ kind: ArtifactKind, size: Picture.Size) {
      (self.kind, width, height) = (kind, size.width, size.height)
    }

    /// How many pixels it has.
    package var size: Picture.Size { Picture.Size(width: width, height: height) }
  }

  package init(
    verdict: CheckVerdict, facts: [Fact], remedies: [String], ground: Ground,
    pictures: [Artifact]
  ) {
    version = Self.currentVersion
    self.verdict = verdict
    self.facts = facts
    self.remedies = remedies
    self.ground = ground.rawValue
    self.pictures = pictures
  }

  private static let currentVersion = 1

  /// What stands behind the name of a picture in that of its record.
  package static let nameEnding = "-failure.json"

  /// Larger files are no records: some facts and sentences.
  package static let largestSize = 1 << 20

  /// Reads the bytes of a record; nil when they are none of this version.
  package init?(decoding bytes: [UInt8]) {
    guard let record = try? JSONDecoder().decode(Self.self, from: Data(bytes)),
      record.version == Self.currentVersion
    else { return nil }
    self = record
  }

  /// The bytes of the record. The same record gives the same bytes.
  ///
  /// - Throws: `EncodingError`; never for a record of this type.
  package func encoded() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(self)) + Array("\n".utf8)
  }
}
