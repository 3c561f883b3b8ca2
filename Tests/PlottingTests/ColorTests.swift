import Testing

@testable import Plotting

@Suite("Colours")
struct ColorTests {
  @Test("CSS names 148 colours, and all of them can be used")
  func names() throws {
    #expect(Color.named.count == 148)
    for (name, hex) in Color.named {
      #expect(try Color(name: name) == Color(hex: hex))
    }
    #expect(try Color(name: "LightSalmon") == Color(hex: 0xFFA07A))
    #expect(try Color(name: "grey") == Color(name: "gray"))
  }

  @Test("The members are the named colours", arguments: Self.memberColors)
  func members(name: String, color: Color) throws {
    #expect(try Color(name: name) == color)
  }

  static let memberColors: [(String, Color)] = [
    ("black", .black), ("white", .white), ("gray", .gray), ("lightgray", .lightGray),
    ("darkgray", .darkGray), ("dimgray", .dimGray), ("silver", .silver), ("red", .red),
    ("darkred", .darkRed), ("crimson", .crimson), ("tomato", .tomato), ("salmon", .salmon),
    ("lightsalmon", .lightSalmon), ("coral", .coral), ("orange", .orange),
    ("darkorange", .darkOrange), ("gold", .gold), ("yellow", .yellow),
    ("lightyellow", .lightYellow), ("khaki", .khaki), ("brown", .brown), ("chocolate", .chocolate),
    ("tan", .tan), ("beige", .beige), ("green", .green), ("darkgreen", .darkGreen),
    ("lightgreen", .lightGreen), ("lime", .lime), ("olive", .olive), ("seagreen", .seaGreen),
    ("teal", .teal), ("aqua", .aqua), ("cyan", .cyan), ("turquoise", .turquoise), ("blue", .blue),
    ("navy", .navy), ("darkblue", .darkBlue), ("lightblue", .lightBlue), ("skyblue", .skyBlue),
    ("deepskyblue", .deepSkyBlue), ("dodgerblue", .dodgerBlue), ("royalblue", .royalBlue),
    ("steelblue", .steelBlue), ("indigo", .indigo), ("violet", .violet), ("purple", .purple),
    ("magenta", .magenta), ("pink", .pink), ("hotpink", .hotPink), ("orchid", .orchid),
  ]

  @Test("Green is CSS's, not full green")
  func green() {
    #expect(Color.green == Color(hex: 0x008000))
  }

  @Test("The cycle has Matplotlib's ten colours")
  func cycle() throws {
    #expect(Color.cycle.count == 10)
    #expect(Set(Color.cycle).count == 10)
    #expect(try Palette.classic.cycle.first == Color("#1f77b4"))
    #expect(try Palette.classic.cycle.last == Color("#17becf"))
  }

  @Test("Hexadecimal digits give the components")
  func hex() throws {
    #expect(try Color("#FFA07A") == .lightSalmon)
    #expect(try Color("#ffa07a") == .lightSalmon)
    #expect(try Color("#0f8") == Color("#00FF88"))
    #expect(try Color("#ff000080") == Color.red.withAlpha(128.0 / 255))
  }

  @Test(
    "What is no colour is refused",
    arguments: ["", "#", "FFA07A", "#12", "#1234", "#12345", "#1234567", "#xyz", "#+12", "#１２３"])
  func malformed(text: String) {
    #expect(throws: ColorError.malformedHex(text)) { try Color(text) }
  }

  @Test("An unknown name is refused, and the error tells what to do")
  func unknown() {
    #expect(throws: ColorError.unknownName("reddish")) { try Color(name: "reddish") }
    #expect(ColorError.unknownName("reddish").description.contains("\"reddish\""))
    #expect(ColorError.malformedHex("#12").description.contains("#rrggbb"))
  }
}
