/// A key of an object, or a place in an array.
struct JSONKey: CodingKey {
  let stringValue: String
  let intValue: Int?

  init(index: Int) { (stringValue, intValue) = ("\(index)", index) }
  init(stringValue: String) { (self.stringValue, intValue) = (stringValue, nil) }
  init?(intValue: Int) { self.init(index: intValue) }
}
