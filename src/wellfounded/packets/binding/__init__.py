"""How do many papers become one file, numbered from its first page to its last?"""

from wellfounded.packets.binding.bind import bind
from wellfounded.packets.binding.leaves import Leaf, Section, page_count

__all__ = ["Leaf", "Section", "bind", "page_count"]
