extension Color {
  /// Creates an opaque colour from its name in CSS, in capitals or not: `Color(name: "teal")`.
  ///
  /// - Throws: `ColorError.unknownName` when CSS knows no such colour.
  public init(name: String) throws(ColorError) {
    guard let hex = Self.named[name.lowercased()] else { throw .unknownName(name) }
    self.init(hex: hex)
  }
}

extension Color {
  /// CSS `black`: #000000.
  public static let black = Color(hex: 0x000000)
  /// CSS `white`: #FFFFFF.
  public static let white = Color(hex: 0xFFFFFF)
  /// CSS `gray`: #808080.
  public static let gray = Color(hex: 0x808080)
  /// CSS `lightgray`: #D3D3D3.
  public static let lightGray = Color(hex: 0xD3D3D3)
  /// CSS `darkgray`: #A9A9A9.
  public static let darkGray = Color(hex: 0xA9A9A9)
  /// CSS `dimgray`: #696969.
  public static let dimGray = Color(hex: 0x696969)
  /// CSS `silver`: #C0C0C0.
  public static let silver = Color(hex: 0xC0C0C0)
  /// CSS `red`: #FF0000.
  public static let red = Color(hex: 0xFF0000)
  /// CSS `darkred`: #8B0000.
  public static let darkRed = Color(hex: 0x8B0000)
  /// CSS `crimson`: #DC143C.
  public static let crimson = Color(hex: 0xDC143C)
  /// CSS `tomato`: #FF6347.
  public static let tomato = Color(hex: 0xFF6347)
  /// CSS `salmon`: #FA8072.
  public static let salmon = Color(hex: 0xFA8072)
  /// CSS `lightsalmon`: #FFA07A.
  public static let lightSalmon = Color(hex: 0xFFA07A)
  /// CSS `coral`: #FF7F50.
  public static let coral = Color(hex: 0xFF7F50)
  /// CSS `orange`: #FFA500.
  public static let orange = Color(hex: 0xFFA500)
  /// CSS `darkorange`: #FF8C00.
  public static let darkOrange = Color(hex: 0xFF8C00)
  /// CSS `gold`: #FFD700.
  public static let gold = Color(hex: 0xFFD700)
  /// CSS `yellow`: #FFFF00.
  public static let yellow = Color(hex: 0xFFFF00)
  /// CSS `lightyellow`: #FFFFE0.
  public static let lightYellow = Color(hex: 0xFFFFE0)
  /// CSS `khaki`: #F0E68C.
  public static let khaki = Color(hex: 0xF0E68C)
  /// CSS `brown`: #A52A2A.
  public static let brown = Color(hex: 0xA52A2A)
  /// CSS `chocolate`: #D2691E.
  public static let chocolate = Color(hex: 0xD2691E)
  /// CSS `tan`: #D2B48C.
  public static let tan = Color(hex: 0xD2B48C)
  /// CSS `beige`: #F5F5DC.
  public static let beige = Color(hex: 0xF5F5DC)
  /// CSS `green`: #008000.
  public static let green = Color(hex: 0x008000)
  /// CSS `darkgreen`: #006400.
  public static let darkGreen = Color(hex: 0x006400)
  /// CSS `lightgreen`: #90EE90.
  public static let lightGreen = Color(hex: 0x90EE90)
  /// CSS `lime`: #00FF00.
  public static let lime = Color(hex: 0x00FF00)
  /// CSS `olive`: #808000.
  public static let olive = Color(hex: 0x808000)
  /// CSS `seagreen`: #2E8B57.
  public static let seaGreen = Color(hex: 0x2E8B57)
  /// CSS `teal`: #008080.
  public static let teal = Color(hex: 0x008080)
  /// CSS `aqua`: #00FFFF.
  public static let aqua = Color(hex: 0x00FFFF)
  /// CSS `cyan`: #00FFFF.
  public static let cyan = Color(hex: 0x00FFFF)
  /// CSS `turquoise`: #40E0D0.
  public static let turquoise = Color(hex: 0x40E0D0)
  /// CSS `blue`: #0000FF.
  public static let blue = Color(hex: 0x0000FF)
  /// CSS `navy`: #000080.
  public static let navy = Color(hex: 0x000080)
  /// CSS `darkblue`: #00008B.
  public static let darkBlue = Color(hex: 0x00008B)
  /// CSS `lightblue`: #ADD8E6.
  public static let lightBlue = Color(hex: 0xADD8E6)
  /// CSS `skyblue`: #87CEEB.
  public static let skyBlue = Color(hex: 0x87CEEB)
  /// CSS `deepskyblue`: #00BFFF.
  public static let deepSkyBlue = Color(hex: 0x00BFFF)
  /// CSS `dodgerblue`: #1E90FF.
  public static let dodgerBlue = Color(hex: 0x1E90FF)
  /// CSS `royalblue`: #4169E1.
  public static let royalBlue = Color(hex: 0x4169E1)
  /// CSS `steelblue`: #4682B4.
  public static let steelBlue = Color(hex: 0x4682B4)
  /// CSS `indigo`: #4B0082.
  public static let indigo = Color(hex: 0x4B0082)
  /// CSS `violet`: #EE82EE.
  public static let violet = Color(hex: 0xEE82EE)
  /// CSS `purple`: #800080.
  public static let purple = Color(hex: 0x800080)
  /// CSS `magenta`: #FF00FF.
  public static let magenta = Color(hex: 0xFF00FF)
  /// CSS `pink`: #FFC0CB.
  public static let pink = Color(hex: 0xFFC0CB)
  /// CSS `hotpink`: #FF69B4.
  public static let hotPink = Color(hex: 0xFF69B4)
  /// CSS `orchid`: #DA70D6.
  public static let orchid = Color(hex: 0xDA70D6)
}

extension Color {
  /// The 148 colours with a name. Source: CSS Color Module Level 4, section 6.1.
  static let named: [String: UInt32] = [
    "aliceblue": 0xF0F8FF, "antiquewhite": 0xFAEBD7, "aqua": 0x00FFFF, "aquamarine": 0x7FFFD4,
    "azure": 0xF0FFFF, "beige": 0xF5F5DC, "bisque": 0xFFE4C4, "black": 0x000000,
    "blanchedalmond": 0xFFEBCD, "blue": 0x0000FF, "blueviolet": 0x8A2BE2, "brown": 0xA52A2A,
    "burlywood": 0xDEB887, "cadetblue": 0x5F9EA0, "chartreuse": 0x7FFF00, "chocolate": 0xD2691E,
    "coral": 0xFF7F50, "cornflowerblue": 0x6495ED, "cornsilk": 0xFFF8DC, "crimson": 0xDC143C,
    "cyan": 0x00FFFF, "darkblue": 0x00008B, "darkcyan": 0x008B8B, "darkgoldenrod": 0xB8860B,
    "darkgray": 0xA9A9A9, "darkgreen": 0x006400, "darkgrey": 0xA9A9A9, "darkkhaki": 0xBDB76B,
    "darkmagenta": 0x8B008B, "darkolivegreen": 0x556B2F, "darkorange": 0xFF8C00,
    "darkorchid": 0x9932CC, "darkred": 0x8B0000, "darksalmon": 0xE9967A, "darkseagreen": 0x8FBC8F,
    "darkslateblue": 0x483D8B, "darkslategray": 0x2F4F4F, "darkslategrey": 0x2F4F4F,
    "darkturquoise": 0x00CED1, "darkviolet": 0x9400D3, "deeppink": 0xFF1493,
    "deepskyblue": 0x00BFFF, "dimgray": 0x696969, "dimgrey": 0x696969, "dodgerblue": 0x1E90FF,
    "firebrick": 0xB22222, "floralwhite": 0xFFFAF0, "forestgreen": 0x228B22, "fuchsia": 0xFF00FF,
    "gainsboro": 0xDCDCDC, "ghostwhite": 0xF8F8FF, "gold": 0xFFD700, "goldenrod": 0xDAA520,
    "gray": 0x808080, "green": 0x008000, "greenyellow": 0xADFF2F, "grey": 0x808080,
    "honeydew": 0xF0FFF0, "hotpink": 0xFF69B4, "indianred": 0xCD5C5C, "indigo": 0x4B0082,
    "ivory": 0xFFFFF0, "khaki": 0xF0E68C, "lavender": 0xE6E6FA, "lavenderblush": 0xFFF0F5,
    "lawngreen": 0x7CFC00, "lemonchiffon": 0xFFFACD, "lightblue": 0xADD8E6,
    "lightcoral": 0xF08080, "lightcyan": 0xE0FFFF, "lightgoldenrodyellow": 0xFAFAD2,
    "lightgray": 0xD3D3D3, "lightgreen": 0x90EE90, "lightgrey": 0xD3D3D3, "lightpink": 0xFFB6C1,
    "lightsalmon": 0xFFA07A, "lightseagreen": 0x20B2AA, "lightskyblue": 0x87CEFA,
    "lightslategray": 0x778899, "lightslategrey": 0x778899, "lightsteelblue": 0xB0C4DE,
    "lightyellow": 0xFFFFE0, "lime": 0x00FF00, "limegreen": 0x32CD32, "linen": 0xFAF0E6,
    "magenta": 0xFF00FF, "maroon": 0x800000, "mediumaquamarine": 0x66CDAA, "mediumblue": 0x0000CD,
    "mediumorchid": 0xBA55D3, "mediumpurple": 0x9370DB, "mediumseagreen": 0x3CB371,
    "mediumslateblue": 0x7B68EE, "mediumspringgreen": 0x00FA9A, "mediumturquoise": 0x48D1CC,
    "mediumvioletred": 0xC71585, "midnightblue": 0x191970, "mintcream": 0xF5FFFA,
    "mistyrose": 0xFFE4E1, "moccasin": 0xFFE4B5, "navajowhite": 0xFFDEAD, "navy": 0x000080,
    "oldlace": 0xFDF5E6, "olive": 0x808000, "olivedrab": 0x6B8E23, "orange": 0xFFA500,
    "orangered": 0xFF4500, "orchid": 0xDA70D6, "palegoldenrod": 0xEEE8AA, "palegreen": 0x98FB98,
    "paleturquoise": 0xAFEEEE, "palevioletred": 0xDB7093, "papayawhip": 0xFFEFD5,
    "peachpuff": 0xFFDAB9, "peru": 0xCD853F, "pink": 0xFFC0CB, "plum": 0xDDA0DD,
    "powderblue": 0xB0E0E6, "purple": 0x800080, "rebeccapurple": 0x663399, "red": 0xFF0000,
    "rosybrown": 0xBC8F8F, "royalblue": 0x4169E1, "saddlebrown": 0x8B4513, "salmon": 0xFA8072,
    "sandybrown": 0xF4A460, "seagreen": 0x2E8B57, "seashell": 0xFFF5EE, "sienna": 0xA0522D,
    "silver": 0xC0C0C0, "skyblue": 0x87CEEB, "slateblue": 0x6A5ACD, "slategray": 0x708090,
    "slategrey": 0x708090, "snow": 0xFFFAFA, "springgreen": 0x00FF7F, "steelblue": 0x4682B4,
    "tan": 0xD2B48C, "teal": 0x008080, "thistle": 0xD8BFD8, "tomato": 0xFF6347,
    "turquoise": 0x40E0D0, "violet": 0xEE82EE, "wheat": 0xF5DEB3, "white": 0xFFFFFF,
    "whitesmoke": 0xF5F5F5, "yellow": 0xFFFF00, "yellowgreen": 0x9ACD32,
  ]
}
