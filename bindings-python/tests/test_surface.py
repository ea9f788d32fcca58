"""The package against the manifest of the surface, in both directions: nothing is missing, nothing is here that is not there."""

from __future__ import annotations

import inspect
import keyword
from typing import Any, get_type_hints

import pytest
import recoup
from recoup import _native, inputs, types
from recoup._record import Field, Record, Union
from runner.asking import CLASSES, OPERATIONS, SURFACE

DEFINITIONS: dict[str, Any] = SURFACE["$defs"]

# What a class of the package has beside the operations of the surface: sugar, and where it is told of.
SUGAR: dict[str, set[str]] = {"engine": {"price_table"}}


def identifier(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) else name


def camel(words: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in "".join(c if c.isalnum() else " " for c in words).split())


def place(operation: dict[str, Any]) -> Any:
    name: str = operation["class"]
    return CLASSES[name] if name in CLASSES else getattr(recoup, name)


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_operation_is_here_with_its_parameters(name: str) -> None:
    operation = OPERATIONS[name]
    method = identifier(name.split(".")[1])
    function = inspect.getattr_static(place(operation), method)
    if name in ("engine.price", "engine.prepare"):
        # A request, or its fields by name.
        assert list(inspect.signature(function).parameters) == ["self", "request", "fields"]
        return
    if operation["class"] in CLASSES:
        assert isinstance(function, classmethod) is not operation["method"]
    signature = inspect.signature(getattr(place(operation), method))
    on = operation["on"][1:] if operation["method"] else operation["on"]
    needed = [identifier(one["name"]) for one in operation["takes"] if one["need"] != "optional"]
    optional = [identifier(one["name"]) for one in operation["takes"] if one["need"] == "optional"]
    expected = (["self"] if operation["method"] else []) + on + needed + optional
    assert list(signature.parameters) == expected
    for param in optional:
        found = signature.parameters[param]
        assert found.default is None and found.kind is inspect.Parameter.KEYWORD_ONLY
    assert inspect.getdoc(function) if not isinstance(function, classmethod) else function.__func__.__doc__


def test_nothing_is_here_that_is_not_in_the_manifest() -> None:
    known = {tuple(name.split(".")) for name in OPERATIONS}
    for name, owner in CLASSES.items():
        public = {method for method in dir(owner) if not method.startswith("_")} - SUGAR.get(name, set())
        assert {(name, method.rstrip("_")) for method in public} <= known
    for module in SURFACE["modules"]:
        found = getattr(recoup, module["name"])
        assert {(module["name"], name.rstrip("_")) for name in found.__all__} == {
            one for one in known if one[0] == module["name"]
        }
    assert {one["name"] for one in SURFACE["classes"]} == CLASSES.keys()


def defined() -> dict[str, Any]:
    """Definitions that are classes in the package, by name."""
    return {camel(name) if "::" in name else name: tree for name, tree in DEFINITIONS.items()}


def attributes(tree: dict[str, Any]) -> set[str]:
    return {identifier(name) for name in tree.get("properties", {})}


def fields(cls: type[Record]) -> set[str]:
    return {name for one in cls.__mro__ for name, value in vars(one).items() if isinstance(value, Field)}


def test_records_have_the_fields_of_the_manifest() -> None:
    checked = 0
    for name, tree in defined().items():
        cls = getattr(types, name, None)
        if not (isinstance(cls, type) and issubclass(cls, Record)) or "properties" not in tree:
            continue
        assert fields(cls) == attributes(tree), name
        checked += 1
    assert checked > 150


def test_unions_have_the_variants_of_the_manifest() -> None:
    checked = 0
    for name, tree in defined().items():
        cls = getattr(types, name, None)
        if not (isinstance(cls, type) and issubclass(cls, Union)):
            continue
        words = {variant["properties"][cls._tag]["enum"][0]: variant for variant in tree["oneOf"]}
        assert cls._variants.keys() == words.keys(), name
        for word, variant in words.items():
            assert fields(cls._variants[word]) == attributes(variant), (name, word)
        checked += 1
    assert checked > 3


def test_choices_have_the_words_of_the_manifest() -> None:
    checked = 0
    for name, tree in defined().items():
        if "enum" in tree:
            assert [member.value for member in getattr(types, name)] == tree["enum"], name
            checked += 1
    assert checked > 80
    assert [code.value for code in recoup.Code] == [row["code"] for row in SURFACE["error_codes"]]


def test_nothing_is_typed_that_is_not_in_the_manifest() -> None:
    known = set(defined())
    for name in types.__all__:
        cls = getattr(types, name)
        owner = next((base for base in cls.__mro__[1:] if base.__name__ in known), None)
        assert name in known or (owner is not None and issubclass(cls, Union)), name
    for name in vars(inputs):
        if name.endswith("Dict") and name != "TypedDict":
            assert name.removesuffix("Dict") in known or any(name.endswith(f"{one}Dict") for one in known), name


def test_what_is_reached_is_typed() -> None:
    """Every definition that an operation takes or gives is a class or a dict of the package."""
    for operation in SURFACE["operations"]:
        for param in operation["takes"]:
            for name in references(param["type"]):
                assert hasattr(inputs, f"{name}Dict") or hasattr(inputs, f"{name}Word") or scalar(name), name
        for name in references(operation["gives"].get("type", {})):
            assert hasattr(types, name) or scalar(name), name


def references(tree: Any) -> set[str]:
    if isinstance(tree, list):
        return set().union(*map(references, tree)) if tree else set()
    if isinstance(tree, dict):
        own = {tree["$ref"].removeprefix("#/$defs/")} if "$ref" in tree else set()
        return own.union(*map(references, tree.values()))
    return set()


def scalar(name: str) -> bool:
    tree = DEFINITIONS[name]
    return "properties" not in tree and "enum" not in tree and "oneOf" not in tree


def test_annotations_can_be_resolved() -> None:
    for name in types.__all__:
        cls = getattr(types, name)
        if issubclass(cls, Record):
            get_type_hints(cls)
    for name, value in vars(inputs).items():
        if name.endswith("Dict") and isinstance(value, type):
            get_type_hints(value)


def test_the_native_half_has_no_more_than_its_stub() -> None:
    public = {name for name in dir(_native) if not name.startswith("_")}
    assert public == {
        "CartLane", "CartLine", "Handle", "Priced", "PricedLine", "Table", "Totals", "bucket", "buckets", "call", "encode", "price_table", "replay_table",
    }  # fmt: skip


def test_the_version_is_that_of_the_distribution() -> None:
    from importlib.metadata import version

    assert recoup.__version__ == version("recoup")
    assert recoup.__version__ == SURFACE["version"]
