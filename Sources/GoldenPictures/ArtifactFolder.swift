import Files

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder in which tests leave the pictures that they have failed for, each with its record.
///
///     try ArtifactFolder("figure-artifacts").failures().map(\.name)  // ["Tests/ATests/A/parabola"]
package struct ArtifactFolder: Sendable, Equatable {
  package let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// A failure that a test has left.
  package struct Failure: Sendable, Equatable {
    /// The path of the picture from the folder, without what tells its files apart.
    package let name: String
    /// What the test has said; nil when it cannot be read.
    package let record: ArtifactRecord?
    /// The path of the record.
    package let path: String
  }

  /// The path of a picture's file.
  package func path(of kind: ArtifactKind, for name: String) -> String {
    "\(path)/\(kind.fileName(of: name))"
  }

  private func recordPath(for name: String) -> String {
    "\(path)/\(name)\(ArtifactRecord.nameEnding)"
  }

  /// Leaves pictures and their record, in place of those of an earlier run.
  ///
  /// - Throws: `FileError` when a file cannot be written.
  package func leave(
    _ artifacts: [DrawnArtifact], _ record: [UInt8], for name: String
  ) throws(FileError) {
    try clear(name)
    let first = recordPath(for: name)
    try OutputFile.createFolder(String(first[..<(first.lastIndex(of: "/") ?? first.endIndex)]))
    for artifact in artifacts {
      try OutputFile.write(artifact.bytes, to: path(of: artifact.kind, for: name))
    }
    try OutputFile.write(record, to: first)
  }

  /// Removes what an earlier run has left for a picture.
  ///
  /// - Throws: `FileError` when a file cannot be removed.
  package func clear(_ name: String) throws(FileError) {
    let pictures = ArtifactKind.allCases.map { path(of: $0, for: name) }
    for file in [recordPath(for: name)] + pictures where FileKind(at: file) == .file {
      try OutputFile.removeIfThere(file)
    }
  }

  /// The failures that tests have left, by their names. Links to folders are not followed.
  ///
  /// - Throws: `FileError` when a folder or a record cannot be read.
  package func failures() throws(FileError) -> [Failure] {
    var failures: [Failure] = []
    var folders = [""]
    while let folder = folders.popLast() {
      for name in try InputFile.names(in: folder.isEmpty ? path : "\(path)/\(folder)") {
        let place = folder + name
        if Self.isFolder("\(path)/\(place)") {
          folders.append("\(place)/")
        } else if name.hasSuffix(ArtifactRecord.nameEnding) {
          failures.append(try failure(at: place))
        }
      }
    }
    return failures.sorted { $0.name < $1.name }
  }

  private func failure(at place: String) throws(FileError) -> Failure {
    let file = "\(path)/\(place)"
    let bytes = try InputFile.read(file, atMost: ArtifactRecord.largestSize)
    return Failure(
      name: String(place.dropLast(ArtifactRecord.nameEnding.count)),
      record: ArtifactRecord(decoding: bytes), path: file)
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
