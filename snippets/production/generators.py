"""Generators, in Python: pieces of a stream become sentences, as in generators.ts."""
import asyncio
import re
from collections.abc import AsyncIterator

pieces = ["Boots can", " be returned. With", "in 30 days! Who pays", "? You do"]


# #region sentences
async def sentences(pieces: AsyncIterator[str]) -> AsyncIterator[str]:
    rest = ""
    async for piece in pieces:
        *whole, rest = re.split(r"(?<=[.!?])\s", rest + piece)
        for sentence in whole:
            yield sentence
    if rest:
        yield rest
# #endregion


async def stream() -> AsyncIterator[str]:
    for piece in pieces:
        yield piece


async def main() -> None:
    async for sentence in sentences(stream()):
        print(sentence)


if __name__ == "__main__":
    asyncio.run(main())
