"""What all refusals have in common; `errors` has the types."""

from __future__ import annotations

from typing import Any, ClassVar, dataclass_transform


@dataclass_transform(eq_default=False)
class Refusal(Exception):
    """Base of all refusals.

    `exit_code` is what the headless command returns: 2 usage, 3 file, 4 content (most are about that),
    5 library, 6 machine.
    """

    exit_code: ClassVar[int] = 4
    _names: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        # What `dataclass` would do, without compiling a constructor for each of some forty types at start-up.
        own = (name for name, told in cls.__annotations__.items() if not told.startswith("ClassVar"))
        cls._names = (*cls._names, *own)

    def __init__(self, *values: Any, **named: Any) -> None:
        given = dict(zip(self._names, values, strict=False)) | named
        if len(values) > len(self._names) or not given.keys() <= set(self._names):
            raise TypeError(f"{type(self).__name__} takes {', '.join(self._names) or 'nothing'}")
        for name in self._names:
            if name not in given and not hasattr(type(self), name):
                raise TypeError(f"{type(self).__name__} needs {name}")
            setattr(self, name, given.get(name, getattr(type(self), name, None)))
        super().__init__(*(getattr(self, name) for name in self._names))
