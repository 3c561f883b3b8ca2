import Interchange
import Testing
import Training

/// Files that were damaged by chance, a few thousand of each format; `make fuzz` tries a million.
@Suite struct InterchangeFuzzTests {
  /// Damages a file: bytes are changed, removed, repeated or exchanged for others that mean much.
  private func damaged(_ file: [UInt8], _ generator: inout MersenneTwister) -> [UInt8] {
    var bytes = file
    for _ in 0...Int.random(in: 0...3, using: &generator) where !bytes.isEmpty {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      let end = min(bytes.count, place + Int.random(in: 1...12, using: &generator))
      switch Int.random(in: 0..<5, using: &generator) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 1:
        bytes[place] = [0, 1, 0x7F, 0x80, 0xFF, 0x30, 0x39].randomElement(using: &generator) ?? 0
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: place)
      default:
        bytes.replaceSubrange(place..<end, with: [UInt8](repeating: 0xFF, count: end - place))
      }
    }
    return bytes
  }

  /// Reads a file again that was read, and then written.
  private func check(_ file: NetworkFile) throws {
    switch file {
    case .record(let record):
      let json = record.json()
      #expect(try NetworkRecord(json: json).json() == json)
    case .network(let network):
      #expect(try Network(onnx: network.onnx()) == network)
    case .arrays(let arrays):
      // Numbers may be NaN, so that files are compared.
      let npz = arrays.npz()
      #expect(try NamedArrays(npz: npz).npz() == npz)
      let tensors = try arrays.safetensors()
      #expect(try NamedArrays(safetensors: tensors).safetensors() == tensors)
      _ = try? file.record(activations: [.relu, .sigmoid])
    }
  }

  @Test(arguments: [
    "network.json", "fortran.npy", "keras-moons.npz", "keras-blobs.npz", "torch-moons.safetensors",
    "torch-blobs.safetensors", "torch-moons.onnx", "sklearn-classifier.onnx",
  ])
  func damagedFilesAreRefusedOrRead(name: String) throws {
    let file = try fixture(name)
    try check(NetworkFile(file))
    var generator = MersenneTwister(seed: 1)
    var refused = 0
    for _ in 0..<600 {
      let bytes = damaged(file, &generator)
      let read: NetworkFile
      do {
        read = try NetworkFile(bytes)
      } catch {
        refused += 1
        #expect(!error.description.isEmpty && !error.description.contains("\n"))
        continue
      }
      try check(read)
    }
    // Numbers may be changed without harm; what says where they are may not.
    #expect(refused > 40)
  }
}
