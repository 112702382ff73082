"""How is a case handed to a court or to USCIS, whole and in order?"""

from wellfounded.packets.assembling import AssemblyFailed, assemble, largest, not_filed
from wellfounded.packets.expected import Expected, expected, open_points
from wellfounded.packets.files import FileNotReady, FileRefused, Files
from wellfounded.packets.packet import File, Listed, Packet
from wellfounded.packets.problem import PacketRefused, Problem, Weight
from wellfounded.packets.wanted import Wanted
from wellfounded.packets.words import PARTS, messages

__all__ = [
    "PARTS",
    "AssemblyFailed",
    "Expected",
    "File",
    "FileNotReady",
    "FileRefused",
    "Files",
    "Listed",
    "Packet",
    "PacketRefused",
    "Problem",
    "Wanted",
    "Weight",
    "assemble",
    "expected",
    "largest",
    "messages",
    "not_filed",
    "open_points",
]
