import Glibc

/// What large pictures take, each in a process of its own, beside what other programs take for the same.
enum PictureBenchmark {
  private static let outputFolder = ".build/benchmark-output"

  /// What a program has taken for a picture, and what it has made.
  private struct Result {
    var processes: [FinishedProcess]
    /// The size of the file, in bytes.
    var size: Int

    var costs: Costs { Costs(runs: processes.map(\.cost)) }
  }

  /// Draws all pictures in turn, so that a disturbance does not hit one program alone.
  static func section(runs: Int) throws -> ResultSection {
    mkdir(outputFolder, 0o777)
    let peers = Peer.all.filter(\.isInstalled)
    let machine = Machine.description
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
      var seconds: [String: Double] = [:]
      for (peer, result) in zip(peers, others) { seconds[peer.name] = result?.costs.medianCPU }
      table.add(
        [work.title, work.aim.seconds(among: seconds)?.text(decimals: 2) ?? "-"]
          + cells(own) + others.flatMap(cells))
    }
    return ResultSection(
      title: "Large pictures, each by a program of its own",
      note: "Median of \(runs) runs; CPU time is user and system time on \(machine), MiB is the"
        + " greatest resident set.",
      table: table)
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
    return [
      result.costs.medianCPU.text(decimals: 2), (result.processes.map(\.peak).max() ?? 0).mebibytes,
      result.size.kibibytes,
    ]
  }
}
