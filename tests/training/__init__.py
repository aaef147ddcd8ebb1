"""Made-up certificates by the thousand, to train the learned reader: invented people, organisations and courses.

Independent of the rules in `cpe_core.understanding` on purpose: two readers that fail differently are worth more.
"""

from .drawing import draw
from .generator import LAYOUTS, MadeUp, Span, labels_line, make

__all__ = ["LAYOUTS", "MadeUp", "Span", "draw", "labels_line", "make"]
