import CHarfBuzz

/// The scripts of a line's characters.
///
/// Source: Unicode Standard Annex #24, "Unicode Script Property": marks, digits and signs take the script of
/// what stands before them, those at the start that of what follows.
struct TextScripts {
  /// The script of each Unicode scalar.
  let scripts: [hb_script_t]

  init(_ scalars: [Unicode.Scalar]) {
    let functions = hb_unicode_funcs_get_default()
    let own = scalars.map { hb_unicode_script(functions, $0.value) }
    var script = own.first { !Self.isShared($0) } ?? HB_SCRIPT_COMMON
    scripts = own.map { next in
      if !Self.isShared(next) { script = next }
      return script
    }
  }

  /// Whether characters of the script belong to several others.
  private static func isShared(_ script: hb_script_t) -> Bool {
    script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED || script == HB_SCRIPT_UNKNOWN
  }
}
