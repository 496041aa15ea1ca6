"""An answer key as a JSON object and back: the one form that the library and key files share.

`key_from_json` trusts its input. What comes from outside is validated by `exchange` first; what comes from
the library is compared with its hash first.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from secondread_core.answer_key import AnswerKey, Certificate, Coding, KeyUnit, LabelledSpan
from secondread_core.codebook import Content, Role, Skill, SourceCode, TypeCode

FORMAT = "secondread-key"
FORMAT_VERSION = 1

_SHARES = (
    "alpha_class",
    "alpha_type",
    "alpha_missing",
    "agreement_class",
    "agreement_type",
    "agreement_missing",
)
_INTERVALS = ("interval_class", "interval_type", "interval_missing")


def key_to_json(key: AnswerKey) -> dict[str, Any]:
    """`key` as a JSON object. Fields that hold their default are left out."""
    value: dict[str, Any] = {
        "format": FORMAT,
        "version": FORMAT_VERSION,
        "key_id": key.key_id,
        "key_version": key.version,
        "article": {"title": key.article_title, "text_hash": key.text_hash},
        "codebook": key.codebook_version,
        "segmentation": key.engine,
    }
    if key.certificate != Certificate():
        value["certificate"] = certificate_to_json(key.certificate)
    value["units"] = [_unit_to_json(unit) for unit in key]
    return value


def key_from_json(value: Mapping[str, Any]) -> AnswerKey:
    """The key that `key_to_json` wrote."""
    return AnswerKey(
        key_id=value["key_id"],
        version=value["key_version"],
        article_title=value["article"].get("title", ""),
        text_hash=value["article"].get("text_hash", ""),
        units=tuple(_unit_from_json(unit) for unit in value["units"]),
        codebook_version=value["codebook"],
        engine=value.get("segmentation", ""),
        certificate=certificate_from_json(value.get("certificate", {})),
    )


def _unit_to_json(unit: KeyUnit) -> dict[str, Any]:
    value: dict[str, Any] = {"start": unit.start, "end": unit.end}
    if unit.words:
        value["words"] = unit.words
    if unit.fingerprint:
        value["fingerprint"] = unit.fingerprint
    value |= coding_to_json(unit.coding)
    if unit.coding.spans:
        value["spans"] = [{"start": s.start, "end": s.end, "label": s.label} for s in unit.coding.spans]
    return value


def coding_to_json(coding: Coding) -> dict[str, Any]:
    """`coding` as a JSON object, without its spans: how they are counted depends on the kind of key."""
    value: dict[str, Any] = {}
    if coding.role is not Role.BODY:
        value["role"] = str(coding.role)
    value["type"] = str(coding.type_code)
    if coding.content is not None:
        value["content"] = str(coding.content)
    if coding.accept:
        value["accept"] = sorted(map(str, coding.accept))
    if coding.contested_type:
        value["contested_type"] = True
    value["source"] = str(coding.source_code)
    if coding.accept_source:
        value["accept_source"] = sorted(map(str, coding.accept_source))
    if coding.contested_source:
        value["contested_source"] = True
    if coding.weight != 1:
        value["weight"] = coding.weight
    if coding.rationale:
        value["rationale"] = coding.rationale
    if coding.skills:
        value["skills"] = [str(skill) for skill in coding.skills]
    return value


def _unit_from_json(value: Mapping[str, Any]) -> KeyUnit:
    spans = tuple(LabelledSpan(s["start"], s["end"], s["label"]) for s in value.get("spans", ()))
    coding = coding_from_json(value, spans)
    return KeyUnit(value["start"], value["end"], coding, value.get("words", 0), value.get("fingerprint", ""))


def coding_from_json(value: Mapping[str, Any], spans: tuple[LabelledSpan, ...] = ()) -> Coding:
    """The coding that `coding_to_json` wrote, with `spans`."""
    content = value.get("content")
    return Coding(
        type_code=TypeCode(value["type"]),
        source_code=SourceCode(value["source"]),
        content=None if content is None else Content(content),
        accept=frozenset(map(TypeCode, value.get("accept", ()))),
        accept_source=frozenset(map(SourceCode, value.get("accept_source", ()))),
        contested_type=value.get("contested_type", False),
        contested_source=value.get("contested_source", False),
        role=Role(value.get("role", Role.BODY)),
        weight=float(value.get("weight", 1.0)),
        rationale=value.get("rationale", ""),
        skills=tuple(map(Skill, value.get("skills", ()))),
        spans=spans,
    )


def certificate_to_json(certificate: Certificate) -> dict[str, Any]:
    """`certificate` as a JSON object; what is undefined is left out."""
    value: dict[str, Any] = {"authors": list(certificate.authors), "n": certificate.n}
    for name in _SHARES:
        share = getattr(certificate, name)
        if share is not None:
            value[name] = share
    for name in _INTERVALS:
        interval = getattr(certificate, name)
        if interval is not None:
            value[name] = list(interval)
    return value


def certificate_from_json(value: Mapping[str, Any]) -> Certificate:
    """The certificate that `certificate_to_json` wrote."""
    shares: dict[str, Any] = {name: value.get(name) for name in _SHARES}
    intervals: dict[str, Any] = {name: tuple(value[name]) for name in _INTERVALS if name in value}
    return Certificate(tuple(value.get("authors", ())), value.get("n", 0), **shares, **intervals)
