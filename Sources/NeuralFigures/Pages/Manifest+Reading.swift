import Article
import Files
import Foundation

extension Manifest {
  /// Reads the manifest of a folder of figures.
  ///
  /// - Throws: `ManifestError`.
  static func read(from folder: String) throws(ManifestError) -> Manifest {
    let path = "\(folder)/\(fileName)"
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try InputFile.read(path)
    } catch {
      throw ManifestError(path: path, problem: .unreadable(error))
    }
    return try Manifest(json: bytes, path: path)
  }

  /// Reads a manifest; `path` is what a message calls it.
  ///
  /// - Throws: `ManifestError`.
  init(json: [UInt8], path: String) throws(ManifestError) {
    let decoder = JSONDecoder()
    let data = Data(InputFile.withoutByteOrderMark(json))
    do {
      // First, as another version may differ in everything else.
      let version = try decoder.decode(VersionOnly.self, from: data).version
      guard version == Self.currentVersion else {
        throw ManifestError(path: path, problem: .version(version))
      }
      self = try decoder.decode(Manifest.self, from: data)
    } catch let error as ManifestError {
      throw error
    } catch let error as DecodingError {
      throw ManifestError(path: path, problem: .malformed(error.placeAndReason))
    } catch {
      throw ManifestError(path: path, problem: .malformed("\(error)"))
    }
  }

  private struct VersionOnly: Decodable {
    let version: Int
  }

  /// Whether a file that is called like a manifest is somebody else's: a document of JSON, such as that
  /// of a web application, without what every version has. One that is damaged may have been ours.
  static func isForeign(_ json: [UInt8]) -> Bool {
    guard
      let object = try? JSONSerialization.jsonObject(
        with: Data(InputFile.withoutByteOrderMark(json)), options: .fragmentsAllowed)
    else { return false }
    guard let members = object as? [String: Any] else { return true }
    return members["version"] == nil || members["figures"] == nil
  }
}

/// A manifest that cannot be used.
struct ManifestError: Error, CustomStringConvertible {
  let path: String
  let problem: Problem

  enum Problem {
    case unreadable(FileError)
    case malformed(String)
    case version(Int)
    case noFigure(Int)
    case unfit(EmbeddingError)
    case noLanguage(Language, known: [String])
    case noTranslation(String)
    case foreignFile(String)
  }

  var description: String {
    switch problem {
    case .unreadable(let error):
      "\(error.problem); `neural-figures build` writes it"
    case .malformed(let reason):
      "\(path): is no manifest: \(reason); `neural-figures build` writes it anew"
    case .version(let version):
      "\(path): has version \(version), and this program reads version "
        + "\(Manifest.currentVersion); `neural-figures build` writes it anew"
    case .noFigure(let number):
      "\(path): figure \(number) is not in it; `neural-figures build` draws all"
    case .unfit(let error):
      "\(path): \(error)"
    case .noLanguage(let language, let known):
      "\(path): the language \(language) is not in it, only \(known.joined(separator: ", "))"
        + "\(suggestion(for: language, among: known)); `neural-figures build --languages FOLDER` adds those "
        + "that have files there"
    case .foreignFile(let name):
      "\(path): names \(name), which no build writes; `neural-figures build` writes it anew"
    case .noTranslation(let tag):
      "\(path): has pictures in the language \(tag), of which there is no file; name its folder with "
        + "--languages"
    }
  }
}

/// What to ask when a language is misspelt; empty when none is near.
private func suggestion(for language: Language, among known: [String]) -> String {
  let near = language.nearest(among: known.compactMap(Language.init))
  return near.map { " (did you mean \($0)?)" } ?? ""
}

extension DecodingError {
  /// Where in a document something is not as expected, and how.
  fileprivate var placeAndReason: String {
    let (context, reason): (Context, String) =
      switch self {
      case .keyNotFound(let key, let context): (context, "\(key.stringValue) is missing")
      case .typeMismatch(let type, let context): (context, "expected \(type)")
      case .valueNotFound(let type, let context): (context, "expected \(type), got null")
      case .dataCorrupted(let context): (context, context.debugDescription)
      @unknown default: (Context(codingPath: [], debugDescription: ""), "\(self)")
      }
    let place = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
    return place.isEmpty ? reason : "\(place.joined(separator: ".")): \(reason)"
  }
}
