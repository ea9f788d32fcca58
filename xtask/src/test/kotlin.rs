//! Kotlin: the library and its tests are compiled with kotlinc from npm and run on the JVM with Debian's JNA.
//!
//! Gradle is not used: it asks registries that are not reachable everywhere. Its files are shipped for those who have it.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Tally, native};
use crate::{Outcome, differential, process, project};

const COMPILER: &str = "kotlin-compiler@2.4.20";
const JNA: &[&str] = &["libjna-java", "libjna-jni"];

pub(super) fn check() -> Outcome<Tally> {
    let library = native::build()?;
    differential::file()?;
    let mut tally = Tally::from_complaints(native::stale(&library, native::Language::Kotlin)?);
    native::install("java", "default-jre-headless")?;
    let tools = Tools::ready()?;
    let main = tools.compile("main", &["bindings-swift/kotlin/src/main/kotlin"], &[])?;
    let tests = tools.compile("test", &["bindings-swift/kotlin/src/test/kotlin"], &[&main])?;
    tally.add(tools.test(&library, &[&main, &tests])?);
    let tour = tools.compile("tour", &["examples/kotlin"], &[&main])?;
    tally.add(tools.tour(&library, &[&main, &tour])?);
    Ok(tally)
}

/// The compiler and the libraries that it needs.
struct Tools {
    folder: PathBuf,
}

impl Tools {
    /// Fetched once and kept below `target/`.
    fn ready() -> Outcome<Self> {
        let folder = native::target().join("kotlin");
        let stamp = folder.join("made-by-xtask");
        let made = format!("{COMPILER} {}\n", JNA.join(" "));
        if std::fs::read_to_string(&stamp).is_ok_and(|stamp| stamp == made) {
            return Ok(Self { folder });
        }
        println!(
            "fetching {COMPILER} from npm and {} from Debian into {}",
            JNA.join(" and "),
            folder.display()
        );
        if folder.exists() {
            std::fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}.", folder.display()))?;
        }
        std::fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}.", folder.display()))?;
        let script = format!(
            "set -e\nnpm pack --silent {COMPILER} </dev/null\ntar xzf kotlin-compiler-*.tgz\nrm kotlin-compiler-*.tgz\nchmod +x package/bin/*\n\
             apt-get download -q {jna} || (apt-get update -q && apt-get download -q {jna})\n\
             for package in *.deb; do dpkg -x \"$package\" jna; done\nrm *.deb\n\
             # Debian's JNA looks for its native part in the system's folders and on the class path.\n\
             place=\"natives/com/sun/jna/linux-$(uname -m | sed s/x86_64/x86-64/)\"\nmkdir -p \"$place\"\n\
             cp jna/usr/lib/*/jni/libjnidispatch.system.so \"$place/libjnidispatch.so\"\n",
            jna = JNA.join(" ")
        );
        let mut command = process::program("sh", &["-c", &script]);
        command.current_dir(&folder);
        let finished = process::keep(command)?;
        if !finished.success {
            return Err(format!("the compiler could not be fetched: {}{}", finished.stdout, finished.stderr));
        }
        std::fs::write(&stamp, made).map_err(|error| format!("{}: {error}.", stamp.display()))?;
        Ok(Self { folder })
    }

    fn jna(&self) -> PathBuf {
        self.folder.join("jna/usr/share/java/jna.jar")
    }

    /// Compiles folders into a jar. What was compiled from the same sources before is taken as it is.
    fn compile(&self, name: &str, sources: &[&str], with: &[&Path]) -> Outcome<PathBuf> {
        let jar = self.folder.join(format!("{name}.jar"));
        let stamp = self.folder.join(format!("{name}.sources"));
        let mut now = String::new();
        for source in sources {
            for file in project::files(&project::root().join(source))? {
                now += &project::read(&file)?;
            }
        }
        for jar in with {
            now += &project::read(&jar.with_extension("sources"))?;
        }
        if jar.is_file() && std::fs::read_to_string(&stamp).is_ok_and(|before| before == now) {
            return Ok(jar);
        }
        let jna = self.jna();
        let classpath = std::iter::once(jna.as_path()).chain(with.iter().copied());
        let classpath: Vec<String> = classpath.map(|path| path.display().to_string()).collect();
        let mut command = process::program(
            self.folder.join("package/bin/kotlinc"),
            &["-J-Xmx2g", "-nowarn", "-jvm-target", "1.8"],
        );
        command.args(["-classpath", &classpath.join(":"), "-d"]).arg(&jar).args(sources);
        for jar in with {
            // Tests see what is internal to the library.
            command.arg(format!("-Xfriend-paths={}", jar.display()));
        }
        let finished = process::keep(command)?;
        if !finished.success {
            println!("{}{}", finished.stdout, finished.stderr);
            return Err(format!("the Kotlin of {} does not compile.", sources.join(" and ")));
        }
        std::fs::write(&stamp, now).map_err(|error| format!("{}: {error}.", stamp.display()))?;
        Ok(jar)
    }

    /// A program of these jars, with the native library.
    fn java(&self, library: &Path, jars: &[&Path], main: &str) -> Outcome<Command> {
        let folder = library.parent().ok_or("the library has no folder.")?;
        let jna = self.jna();
        let standard = self.folder.join("package/lib/kotlin-stdlib.jar");
        let natives = self.folder.join("natives");
        let classpath =
            [&jna, &natives, &standard].into_iter().map(PathBuf::as_path).chain(jars.iter().copied());
        let classpath: Vec<String> = classpath.map(|path| path.display().to_string()).collect();
        let mut command = process::program("java", &["-Xmx1g", "-cp", &classpath.join(":")]);
        command.arg(format!("-Djna.library.path={}", folder.display()));
        command.arg(main);
        Ok(command)
    }

    fn test(&self, library: &Path, jars: &[&Path]) -> Outcome<Tally> {
        let mut command = self.java(library, jars, "recoup.tests.MainKt")?;
        command.arg(project::root());
        let finished = process::keep_stdout(command)?;
        let tally = read(&finished.stdout);
        for line in finished.stdout.lines().filter(|line| line.starts_with("recoup: ")) {
            println!("{line}");
        }
        if !finished.success || tally.passed == 0 {
            println!("{}", finished.stdout);
            if tally.failed.is_empty() {
                return Err("the Kotlin tests did not get through: see above.".into());
            }
        }
        Ok(tally)
    }

    /// The tour prints what it prints in every language.
    fn tour(&self, library: &Path, jars: &[&Path]) -> Outcome<Tally> {
        let mut command = self.java(library, jars, "TourKt")?;
        command.arg(project::root().join("examples/scenarios"));
        native::prints(command, "Tour", "examples/expected/tour.txt")
    }
}

/// Reads what the tests print: `test NAME ... ok` or `test NAME ... FAILED`, and a sum that the lines must come to.
fn read(output: &str) -> Tally {
    let mut tally = Tally::default();
    for line in output.lines() {
        let Some((name, verdict)) = line.strip_prefix("test ").and_then(|rest| rest.rsplit_once(" ... "))
        else {
            continue;
        };
        match verdict {
            "ok" => tally.passed += 1,
            _ => tally.failed.push(name.to_owned()),
        }
    }
    tally
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn tests_are_counted() {
        let tally = read("test money ... ok\nsomething ... else\ntest carts ... FAILED\n");
        assert_eq!((tally.passed, tally.failed), (1, vec!["carts".to_owned()]));
    }
}
