# %% [markdown]
# # A wholesaler's nine months
#
# One command:
#
#     python examples/python/wholesaler.py --data FOLDER
#
# (`pip install recoup polars matplotlib`; FOLDER, or the environment variable RECOUP_DATA, holds `online_retail/`: the UCI Online Retail data,
# CC BY 4.0. Without it the script says so and runs on a small table that it makes up.) It runs as a script, and cell by cell in an editor
# that knows `# %%`. What it draws goes to target/wholesaler, or to the folder after `--out`.
#
# It asks three things of 300,000 invoice lines: does the price book say what was charged, what do the quantity breaks cost, and which
# customers went quiet? The first two are `engine.price_table`, the third is `recoup.replay`; both take a table and give one.

# %%
from __future__ import annotations

import argparse
import datetime
import json
import os
import random
from decimal import Decimal
from pathlib import Path

import polars as pl
import recoup
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, NullFormatter

ROOT = Path(__file__).resolve().parents[2]
UTC = datetime.timezone.utc
BEGIN, END = datetime.datetime(2010, 12, 1, tzinfo=UTC), datetime.datetime(2011, 9, 1, tzinfo=UTC)
QUIET_DAYS = 60

parser = argparse.ArgumentParser()
parser.add_argument("--data", type=Path, default=os.environ.get("RECOUP_DATA"))
parser.add_argument("--out", type=Path, default=ROOT / "target" / "wholesaler")
options, _ = parser.parse_known_args()

# %% [markdown]
# ## The data
#
# A price book (a list price for each SKU, and a lower one from a certain quantity on) and invoice lines. Everything is text until it is a
# decimal: a price is never a float.


# %%
def read(folder: Path) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The price book and the invoice lines of the wholesaler."""
    retail = folder / "online_retail"
    tiers = json.loads((retail / "tier_tables_fit_to_2011-08.json").read_text())["tiers"]
    book = pl.DataFrame(
        {
            "sku": [row[0] for row in tiers],
            "list": [row[1] for row in tiers],
            "from": [row[2] for row in tiers],
            "break": [row[3] for row in tiers],
        }
    )
    lines = pl.read_csv(retail / "online_retail_shared_to_2011-08.csv.gz", infer_schema=False).select(
        cart="InvoiceNo",
        account=pl.col("CustomerID").str.strip_suffix(".0"),
        sku="StockCode",
        quantity=pl.col("Quantity").cast(pl.Int64),
        # Local times without a zone; no price in the book depends on the hour.
        as_of=pl.col("InvoiceDate").str.to_datetime("%Y-%m-%d %H:%M:%S", time_zone="UTC"),
        charged=pl.col("UnitPrice").cast(pl.Decimal(12, 4)),
    )
    return book, lines


def make_up() -> tuple[pl.DataFrame, pl.DataFrame]:
    """A small wholesaler, the same every time."""
    chance = random.Random(2011)
    skus = [f"ITEM-{number}" for number in range(1, 13)]
    prices = {sku: Decimal(chance.randint(80, 900)) / 100 for sku in skus}
    breaks = {sku: (chance.choice([12, 24, 48, 100]), (price * 4 / 5).quantize(Decimal("0.01"))) for sku, price in prices.items()}
    book = pl.DataFrame(
        {
            "sku": skus,
            "list": [str(prices[sku]) for sku in skus],
            "from": [breaks[sku][0] for sku in skus],
            "break": [str(breaks[sku][1]) for sku in skus],
        }
    )
    rows = []
    for customer in range(1, 61):
        at = BEGIN + datetime.timedelta(minutes=chance.randint(0, 60 * 24 * 90))
        rhythm = chance.choice([9, 20, 45, 70])
        number = 0
        while at < END:
            number += 1
            for sku in chance.sample(skus, chance.randint(1, 6)):
                quantity = chance.choice([1, 3, 6, 12, 24, 50, 100, 200])
                charged = breaks[sku][1] if quantity >= breaks[sku][0] else prices[sku]
                # Now and then somebody at the till knows better.
                charged = charged + Decimal("0.10") if chance.random() < 0.06 else charged
                rows.append((f"{customer}-{number}", f"C{customer}", sku, quantity, at, charged))
            at += datetime.timedelta(minutes=chance.randint(60 * 24 * rhythm // 2, 60 * 24 * rhythm * 3 // 2))
    names = ["cart", "account", "sku", "quantity", "as_of", "charged"]
    return book, pl.DataFrame(rows, schema=names, orient="row", schema_overrides={"charged": pl.Decimal(12, 4)})


if options.data is None:
    print("No data: give --data FOLDER or set RECOUP_DATA. This is a small wholesaler that is made up.")
    book, everything = make_up()
elif not (Path(options.data) / "online_retail").is_dir():
    raise SystemExit(f"{options.data} has no folder online_retail.")
else:
    book, everything = read(Path(options.data))

# What the price book can speak about: sold, not cancelled, at a price, of a SKU that it has.
sold = everything.filter(~pl.col("cart").str.starts_with("C"), pl.col("quantity") > 0, pl.col("charged") > 0)
# A cart is one request, at one instant; the till wrote a long invoice over two minutes.
sold = sold.with_columns(pl.col("as_of").min().over("cart"))
lines = sold.filter(pl.col("sku").is_in(book["sku"].implode()))
print(
    f"{everything.height:,} lines, {sold.height:,} of them sold, {lines.height:,} of these in the price book of {book.height} SKUs"
)

# %% [markdown]
# ## Does the price book say what was charged?
#
# Each invoice is a cart. All of them are priced in one call, on all cores, and every line comes back with its price.

# %%
engine = recoup.Engine.compile(
    {
        "rulebook": "1",
        "id": "wholesaler",
        "currency": "GBP",
        "time_zone": "Europe/London",
        "price_lists": [
            {
                "id": "book",
                "prices": [
                    {
                        "sku": row["sku"],
                        "tiers": [{"from": 1, "price": row["list"]}, {"from": row["from"], "price": row["break"]}],
                    }
                    for row in book.iter_rows(named=True)
                ],
            }
        ],
        # Who has not ordered for this long has gone quiet.
        "recovery": {"idle": [{"kinds": ["reorder"], "after": f"PT{QUIET_DAYS * 24}H"}]},
    }
)

priced = pl.DataFrame(engine.price_table(lines.drop("charged"), currency="GBP")).with_columns(lines["charged"])
assert priced["error_code"].null_count() == priced.height, "a cart was refused"
priced = priced.with_columns(
    month=pl.col("as_of").dt.truncate("1mo"),
    agrees=pl.col("unit_price") == pl.col("charged"),
    invoiced=(pl.col("charged").cast(pl.Decimal(38, 4)) * pl.col("quantity")).cast(pl.Decimal(38, 4)),
    at_list=(pl.col("list_price").cast(pl.Decimal(38, 4)) * pl.col("quantity")).cast(pl.Decimal(38, 4)),
)
months = (
    priced.group_by("month")
    .agg(pl.len().alias("lines"), pl.col("agrees").sum(), pl.col("invoiced", "total", "at_list").sum())
    .sort("month")
)
agreeing = int(priced["agrees"].sum())
print(f"{agreeing:,} of {priced.height:,} lines were charged what the book says ({agreeing / priced.height:.1%})")
print(f"invoiced {priced['invoiced'].sum():,.2f} GBP, by the book {priced['total'].sum():,.2f} GBP")

# %% [markdown]
# ## Which customers went quiet?
#
# Every invoice is an order, and with it the next one is expected. The engine is told nothing else: that somebody has gone quiet is found by
# time alone, at its own instant, while the log runs again.


# %%
def history(orders: pl.DataFrame) -> pl.DataFrame:
    """The log: for each order that it was placed, and that another is expected."""
    rows = []
    turns: dict[str, int] = {}
    for order in orders.iter_rows(named=True):
        turn = turns[order["account"]] = turns.get(order["account"], 0) + 1
        ordered = {
            "id": f"ordered-{turn}",
            "command": "signal.ordered",
            "order": order["cart"],
            "value": {"amount": f"{order['value']:.2f}", "currency": "GBP"},
        }
        if turn > 1:
            ordered["about"] = {"reorder": f"after-{turn - 1}"}
        due = order["as_of"] + datetime.timedelta(days=QUIET_DAYS)
        expected = {
            "id": f"expected-{turn}",
            "command": "signal.reorder_expected",
            "about": {"reorder": f"after-{turn}"},
            "due": due.isoformat(),
        }
        rows += [(order["account"], order["as_of"], json.dumps(one)) for one in (ordered, expected)]
    return pl.DataFrame(
        rows, schema=["account", "now", "input"], orient="row", schema_overrides={"now": pl.Datetime("us", "UTC")}
    )


orders = (
    sold.filter(pl.col("account").is_not_null(), pl.col("account") != "")
    .group_by("account", "cart")
    .agg(
        pl.col("as_of").min(),
        value=(pl.col("charged").cast(pl.Decimal(38, 4)) * pl.col("quantity")).sum().cast(pl.Decimal(38, 4)),
    )
    .sort("as_of", "account", "cart")
)
steps = pl.DataFrame(recoup.replay(engine, history(orders), until=END))
assert steps["accepted"].all(), "an input was refused"
happened = steps.explode("events").select(
    "account",
    "at",
    event=pl.col("events").str.json_path_match("$.event"),
    reorder=pl.col("events").str.json_path_match("$.journey.reorder"),
)
quiet = happened.filter(pl.col("event") == "journey.abandoned").select("account", "reorder", since="at")
back = happened.filter(pl.col("event") == "journey.ended").select("account", "reorder", ended="at")
silences = quiet.join(back, on=["account", "reorder"], how="left")
returned = int(silences["ended"].count())
print(f"{orders['account'].n_unique():,} customers with {orders.height:,} orders, {steps.height:,} steps")
print(f"{quiet.height:,} times a customer went quiet for {QUIET_DAYS} days; {returned:,} times they came back")

# %% [markdown]
# ## Pictures

# %%
INK, BLUE, ORANGE, GREY = "#333333", "#2f6690", "#d1702a", "#b8bec4"


def canvas(title: str, note: str) -> tuple[Figure, Axes]:
    """An empty picture."""
    figure = Figure(figsize=(8, 4.5), dpi=120, layout="constrained")
    axes = figure.subplots()
    axes.set_title(f"{title}\n", loc="left", color=INK, fontsize=13, fontweight="bold")
    axes.text(0, 1.02, note, transform=axes.transAxes, color="#666666", fontsize=9.5)
    axes.spines[["top", "right"]].set_visible(False)
    axes.tick_params(colors=INK)
    axes.grid(axis="y", color="#e6e6e6")
    axes.set_axisbelow(True)
    return figure, axes


def by_month(axes: Axes, instants: list[datetime.datetime]) -> list[int]:
    """Months along the bottom."""
    names = [at.strftime("%b\n%Y") if place == 0 or at.month == 1 else at.strftime("%b") for place, at in enumerate(instants)]
    places = list(range(len(instants)))
    axes.set_xticks(places, names)
    return places


def save(figure: Figure, name: str) -> None:
    options.out.mkdir(parents=True, exist_ok=True)
    figure.savefig(options.out / name)
    print(f"drew {name}")


# %%
figure, axes = canvas(
    "How often the price book says what was charged", "Share of invoice lines whose unit price is exactly the book's"
)
places = by_month(axes, months["month"].to_list())
shares = [agrees / count * 100 for agrees, count in zip(months["agrees"], months["lines"], strict=True)]
axes.bar(places, shares, color=BLUE, width=0.65)
for place, share in zip(places, shares, strict=True):
    axes.text(place, share + 1.2, f"{share:.0f}", ha="center", color=INK, fontsize=9)
axes.set_ylim(0, 105)
axes.set_ylabel("lines that agree (%)")
save(figure, "agreement.png")

# %%
most = lines.group_by("sku").agg(pl.len(), pl.col("quantity").n_unique()).sort("len", "sku", descending=[True, False])["sku"][0]
row = book.row(by_predicate=pl.col("sku") == most, named=True)
points = priced.filter(pl.col("sku") == most).group_by("quantity", "charged").len().sort("len")
figure, axes = canvas(
    f"What {most} cost by quantity",
    "Each dot is a price on invoices, larger where there are more of them; the line is the price book",
)
axes.scatter(
    points["quantity"],
    [float(price) for price in points["charged"]],
    s=[12 + 5 * count**0.7 for count in points["len"]],
    color=BLUE,
    alpha=0.45,
    linewidth=0,
    zorder=3,
    label="charged",
)
greatest = max(int(points["quantity"].max()), row["from"] * 2)
axes.step(
    [1, row["from"], greatest],
    [float(row["list"]), float(row["break"]), float(row["break"])],
    where="post",
    color=ORANGE,
    linewidth=2.2,
    label=f"price book: {row['list']}, {row['break']} from {row['from']} pieces",
)
axes.set_xscale("log")
axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))
axes.xaxis.set_minor_formatter(NullFormatter())
axes.set_ylim(0, None)
axes.set_xlabel("quantity on the line (pieces)")
axes.set_ylabel("unit price (GBP)")
axes.legend(frameon=False)
save(figure, "ladder.png")

# %%
figure, axes = canvas(
    "What the quantity breaks cost", "Sales of the SKUs in the book: at list prices, by the book, and as invoiced"
)
places = by_month(axes, months["month"].to_list())
for offset, column, colour, label in (
    (-0.27, "at_list", GREY, "at list prices"),
    (0, "total", BLUE, "by the book"),
    (0.27, "invoiced", ORANGE, "as invoiced"),
):
    axes.bar(
        [place + offset for place in places],
        [float(amount) / 1000 for amount in months[column]],
        width=0.25,
        color=colour,
        label=label,
    )
axes.set_ylabel("sales (thousand GBP)")
axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))
axes.legend(frameon=False, ncols=3, loc="upper left")
axes.set_ylim(0, axes.get_ylim()[1] * 1.15)
save(figure, "breaks.png")

# %%
figure, axes = canvas(
    "Customers who went quiet, and came back", f"Nobody can go quiet in the first {QUIET_DAYS} days of the data"
)
every = pl.datetime_range(BEGIN, END, "1mo", closed="left", eager=True, time_zone="UTC")
places = by_month(axes, every.to_list())
went = dict(silences.group_by(pl.col("since").dt.truncate("1mo")).len().iter_rows())
came = dict(silences.filter(pl.col("ended").is_not_null()).group_by(pl.col("ended").dt.truncate("1mo")).len().iter_rows())
axes.bar(
    places,
    [went.get(month, 0) for month in every],
    color=ORANGE,
    width=0.65,
    label=f"went quiet ({QUIET_DAYS} days without an order)",
)
axes.bar(places, [-came.get(month, 0) for month in every], color=BLUE, width=0.65, label="came back with an order")
axes.set_ylim(None, axes.get_ylim()[1] * 1.15)
axes.axhline(0, color=INK, linewidth=0.8)
axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{abs(value):,.0f}"))
axes.set_ylabel("customers a month")
axes.legend(frameon=False, loc="upper left")
save(figure, "quiet.png")
