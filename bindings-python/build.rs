//! Link arguments of an extension module, for builds that cargo makes without maturin.

fn main() {
    pyo3_build_config::add_extension_module_link_args();
}
