"""Characters that look like, or stand for, another one."""

# The lower-case letters of other alphabets that a reader takes for Latin ones (after Unicode TR39, shortened to
# what occurs in running text). NFKC has already taken care of full-width, circled and mathematical letters.
_LATIN = {
    "a": "аαɑ",
    "b": "ьвβƀ",
    "c": "сϲⅽ¢",
    "d": "ԁɗđ",
    "e": "еєεҽɛəℯ℮",
    "f": "ƒғ",
    "g": "ɡցɢ",
    "h": "һнհ",
    "i": "іıιɩӏ",
    "j": "јϳ",
    "k": "кκ",
    "l": "ⅼɭłǀ",
    "m": "мⅿ",
    "n": "пηոɴ",
    "o": "оοσօø",
    "p": "рρ",
    "q": "ԛգ",
    "r": "гʀɾ",
    "s": "ѕʂ",
    "t": "тτŧ",
    "u": "υսʋцμ",
    "v": "ѵν",
    "w": "ԝωш",
    "x": "хχ",
    "y": "уүγʏ",
    "z": "ᴢż",
}

LATIN = {other: latin for latin, others in _LATIN.items() for other in others}
LATIN |= {"œ": "oe", "æ": "ae", "ß": "ss", "ſ": "s", "ʼ": "'"}
LATIN |= {chr(0x1F1E6 + n): chr(97 + n) for n in range(26)}  # regional indicators, the letters of flags
for _first in (0x1F150, 0x1F170):  # white letters in black discs and squares
    LATIN |= {chr(_first + n): chr(97 + n) for n in range(26)}

# Traditional characters of the words the Chinese phrases use, each followed by its simplified form.
_TRADITIONAL = (
    "錢钱還还賠赔補补償偿換换貨货優优禮礼贈赠責责調调結结論论發发現现給给費费額额單单減减價价錯错損损壞坏"
    "過过問问題题當当歸归屬属認认為为們们這这個个將将會会帳账賬账號号來来對对應应該该處处寶宝積积點点運运"
    "產产廠厂質质檢检測测實实無无與与於于從从後后麼么樣样種种類类類类訂订購购買买賣卖銷销讓让幾几兩两雙双"
    "萬万億亿圓圆幣币匯汇轉转戶户內内開开關关門门間间時时長长報报銀银請请說说話话語语謝谢讀读讓让變变邊边"
    "達达適适選选遞递遲迟進进連连輸输辦办動动務务勞劳勢势區区協协參参員员團团圖图國国園园場场塊块備备復复"
    "複复壓压夠够頭头擇择擔担據据擋挡撥拨擬拟斷断樂乐機机權权歡欢殘残滿满準准滅灭災灾煩烦狀状獎奖獲获畫画"
    "異异療疗盡尽確确礙碍禍祸離离積积穩稳紅红約约級级紙纸細细終终組组統统經经綠绿維维網网緊紧線线締缔編编"
    "緣缘縮缩總总績绩繳缴續续罰罚職职聯联聲声舊旧藝艺藥药裝装視视覺觉計计討讨訊讯記记設设許许評评詞词試试"
    "詢询誤误課课誰谁談谈諒谅證证識识議议護护貴贵資资賓宾質质贖赎贏赢軟软輕轻載载較较農农遺遗邏逻郵邮鑒鉴"
    "釋释鎖锁鏡镜鏈链鐘钟鑑鉴閉闭閱阅陳陈陸陆險险隨随電电靜静頁页項项順顺預预領领顏颜顧顾顯显風风飛飞餘余"
    "飾饰馬马驗验體体髒脏鬆松鮮鲜麗丽齊齐齡龄"
)
SIMPLIFIED = dict(zip(_TRADITIONAL[::2], _TRADITIONAL[1::2], strict=True))

# What stands for a letter inside a word ("r3fund"); only tried on whole words the guard knows.
LEET = {"0": "o", "1": "i", "2": "z", "3": "e", "4": "a", "5": "s", "6": "g", "7": "t", "8": "b", "9": "g"}
LEET |= {"€": "e", "$": "s", "@": "a", "£": "e", "¥": "y", "%": "x"}
