import Glibc

/// What large pictures take, each in a process of its own, beside what other programs take for the same.
enum PictureBenchmark {
  private static let outputFolder = ".build/benchmark-output"

  /// What a program has taken for a picture, and what it has made.
  private struct Result {
    var processes: [FinishedProcess]
    /// The size of the file, in bytes.
    var size: Int
  }

  /// Prints the table, and writes it to a file.
  ///
  /// - Parameter results: the path of the file, in Markdown; nil for none.
  static func run(runs: Int, results: String?) throws {
    let table = try table(runs: runs)
    let title = "Large pictures, each by a program of its own, median of \(runs) runs"
    table.show(title)
    guard let results else { return }
    let text = "# \(title)\n\n\(machine)\n\n\(table.markdown)"
    let file = fopen(results, "w")
    defer { file.map { _ = fclose($0) } }
    guard let file, fputs(text, file) >= 0 else {
      throw PictureWorkError(problem: "\(results): cannot be written")
    }
  }

  /// What the numbers depend on.
  private static var machine: String {
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    return
      "CPU time is user and system time on all of \(cores) processors (\(processor)); MiB is the greatest"
      + " resident set."
  }

  private static var processor: String {
    guard let file = fopen("/proc/cpuinfo", "r") else { return "of unknown kind" }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 1024)
    while fgets(&line, Int32(line.count), file) != nil {
      let bytes = line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
      let parts = String(decoding: bytes, as: UTF8.self).split(separator: ":", maxSplits: 1)
      guard parts.count == 2, parts[0].hasPrefix("model name") else { continue }
      return parts[1].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return "of unknown kind"
  }

  /// Draws all pictures in turn, so that a disturbance does not hit one program alone.
  private static func table(runs: Int) throws -> Table {
    mkdir(outputFolder, 0o777)
    let peers = Peer.all.filter(\.isInstalled)
    var table = Table(
      ["picture", "aim s", "here: CPU s", "MiB", "KiB made"]
        + peers.flatMap { ["\($0.name): CPU s", "MiB", "KiB made"] })
    for work in PictureWork.all {
      var own: Result?
      var others: [Result?] = peers.map { _ in nil }
      let file = "\(outputFolder)/\(work.name).\(work.format.rawValue)"
      for _ in 0..<runs {
        try measure(file, into: &own) {
          try FinishedProcess("/proc/self/exe", [Benchmarks.pictureWord, work.name, file])
        }
        for (index, peer) in peers.enumerated() {
          try measure(file, into: &others[index]) { try peer.run(work, into: file) }
        }
      }
      table.add(
        [work.title, work.aim?.text(decimals: 2) ?? "-"] + cells(own) + others.flatMap(cells))
    }
    return table
  }

  private static func measure(
    _ file: String, into result: inout Result?, _ work: () throws -> FinishedProcess?
  ) throws {
    unlink(file)
    guard let process = try work() else { return }
    var status = stat()
    stat(file, &status)
    result = Result(
      processes: (result?.processes ?? []) + [process], size: Int(status.st_size))
  }

  private static func cells(_ result: Result?) -> [String] {
    guard let result else { return ["-", "-", "-"] }
    let costs = Costs(runs: result.processes.map(\.cost))
    return [
      costs.medianCPU.text(decimals: 2), (result.processes.map(\.peak).max() ?? 0).mebibytes,
      result.size.kibibytes,
    ]
  }
}
