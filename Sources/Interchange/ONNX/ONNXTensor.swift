/// An array that stands in an ONNX file. Its numbers are read when somebody asks for them.
struct ONNXTensor {
  private(set) var name = ""
  private var dimensions: [UInt64] = []
  private var dataType: Int64 = 0
  private var isExternal = false
  private var fields: [(number: UInt64, value: ProtobufReader.Value)] = []
  private let start: Int

  private static let types: [Int64: ElementType] = [
    ONNXFields.DataType.float: .float32, ONNXFields.DataType.double: .float64,
    ONNXFields.DataType.float16: .float16, ONNXFields.DataType.bfloat16: .bfloat16,
    ONNXFields.DataType.int32: .signed(bytes: 4), ONNXFields.DataType.int64: .signed(bytes: 8),
  ]

  /// - Throws: `InterchangeError.damaged`.
  init(_ bytes: ArraySlice<UInt8>) throws(InterchangeError) {
    start = bytes.startIndex
    var reader = ProtobufReader(bytes)
    while let (number, value) = try reader.next() {
      switch number {
      case ONNXFields.Tensor.name: name = try value.text()
      case ONNXFields.Tensor.dimensions: dimensions += try value.integers()
      case ONNXFields.Tensor.dataType: dataType = try value.integer()
      case ONNXFields.Tensor.dataLocation:
        isExternal = try value.integer() == ONNXFields.Tensor.external
      case ONNXFields.Tensor.floatData, ONNXFields.Tensor.int32Data, ONNXFields.Tensor.int64Data,
        ONNXFields.Tensor.rawData, ONNXFields.Tensor.doubleData:
        fields.append((number, value))
      default: break
      }
    }
  }

  /// How many numbers there should be; nil for more than are read.
  var declaredCount: Int? {
    let shape = dimensions.compactMap { Int(exactly: $0) }
    return shape.count == dimensions.count ? NumberArray.count(shape) : nil
  }

  /// The numbers.
  ///
  /// - Throws: `InterchangeError.damaged` unless there are as many as the shape says, `.unsupported` for numbers of
  ///   other kinds, or in another file.
  func array() throws(InterchangeError) -> NumberArray {
    guard !isExternal else {
      throw .unsupported(
        format: .onnx, part: name, found: "its numbers are in another file",
        remedy:
          "export the model into one file, with external_data=False, or save it with onnx.save")
    }
    guard let type = Self.types[dataType] else {
      throw .unsupported(
        format: .onnx, part: name, found: "numbers of the type \(dataType)",
        remedy: "export the weights as floats")
    }
    var values: [Double] = []
    for (number, value) in fields { values += try self.values(number, value, type) }
    let shape = dimensions.compactMap { Int(exactly: $0) }
    guard shape.count == dimensions.count, NumberArray.count(shape) == values.count else {
      throw damage(
        "there are \(values.count) numbers, which do not make the shape \(NumberArray.text(of: shape))"
      )
    }
    return NumberArray(sound: shape, values)
  }

  private func values(
    _ number: UInt64, _ value: ProtobufReader.Value, _ type: ElementType
  ) throws(InterchangeError) -> [Double] {
    switch (number, type) {
    case (ONNXFields.Tensor.rawData, _):
      let bytes = try value.bytes()
      guard bytes.count.isMultiple(of: type.size) else {
        throw damage("\(bytes.count) bytes are no numbers of \(type.size)")
      }
      return type.values(bytes)
    case (ONNXFields.Tensor.floatData, .float32): return try value.floats(.float32)
    case (ONNXFields.Tensor.doubleData, .float64): return try value.floats(.float64)
    case (ONNXFields.Tensor.int64Data, .signed(bytes: 8)),
      (ONNXFields.Tensor.int32Data, .signed(bytes: 4)):
      return try value.integers().map { Double(Int64(bitPattern: $0)) }
    // The bits of short floats, each in an integer.
    case (ONNXFields.Tensor.int32Data, .float16), (ONNXFields.Tensor.int32Data, .bfloat16):
      return try value.integers().flatMap { bits in
        type.values([UInt8(truncatingIfNeeded: bits), UInt8(truncatingIfNeeded: bits >> 8)])
      }
    default: throw damage("its numbers are in a field for others")
    }
  }

  private func damage(_ problem: String) -> InterchangeError {
    .damaged(format: .onnx, part: name, byte: start, problem: problem)
  }
}
