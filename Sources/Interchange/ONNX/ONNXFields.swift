/// The numbers of the fields of ONNX files that are read and written.
///
/// Source: onnx.proto of https://github.com/onnx/onnx, version 1.20, whose names these are.
enum ONNXFields {
  enum Model {
    static let irVersion: UInt64 = 1
    static let producerName: UInt64 = 2
    static let graph: UInt64 = 7
    static let opsetImport: UInt64 = 8
  }

  enum OperatorSet {
    static let domain: UInt64 = 1
    static let version: UInt64 = 2
  }

  enum Graph {
    static let node: UInt64 = 1
    static let name: UInt64 = 2
    static let initializer: UInt64 = 5
    static let input: UInt64 = 11
    static let output: UInt64 = 12
  }

  enum Node {
    static let input: UInt64 = 1
    static let output: UInt64 = 2
    static let operatorType: UInt64 = 4
    static let attribute: UInt64 = 5
    static let domain: UInt64 = 7
  }

  enum Attribute {
    static let name: UInt64 = 1
    static let float: UInt64 = 2
    static let integer: UInt64 = 3
    static let text: UInt64 = 4
    static let tensor: UInt64 = 5
    static let type: UInt64 = 20

    /// Kinds of attributes.
    static let floatType = 1
    static let integerType = 2
  }

  enum Tensor {
    static let dimensions: UInt64 = 1
    static let dataType: UInt64 = 2
    static let floatData: UInt64 = 4
    static let int32Data: UInt64 = 5
    static let int64Data: UInt64 = 7
    static let name: UInt64 = 8
    static let rawData: UInt64 = 9
    static let doubleData: UInt64 = 10
    static let dataLocation: UInt64 = 14

    /// The location of data in another file.
    static let external = 1
  }

  /// Kinds of numbers.
  enum DataType {
    static let float: Int64 = 1
    static let int32: Int64 = 6
    static let int64: Int64 = 7
    static let float16: Int64 = 10
    static let double: Int64 = 11
    static let bfloat16: Int64 = 16
  }

  enum ValueInfo {
    static let name: UInt64 = 1
    static let type: UInt64 = 2
    /// `TypeProto.tensor_type`, and its own fields.
    static let tensor: UInt64 = 1
    static let elementType: UInt64 = 1
    static let shape: UInt64 = 2
    /// `TensorShapeProto.dim`, and its own fields.
    static let dimension: UInt64 = 1
    static let size: UInt64 = 1
    static let variable: UInt64 = 2
  }
}
