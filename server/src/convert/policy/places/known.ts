import { WordSet } from '../word-set';

/**
 * Names of places that a dictionary of words bends or breaks (在台州 → 在臺州), with their Traditional form where the
 * two differ. A short name that ordinary phrases hold as well (属于都市) stands here with its rank.
 */
const NAMES = `
台州 仙台=仙臺 岳塘 岳西 岳池 岳麓=嶽麓 岳普湖 岳阳=岳陽 新余 余江 余庆县=餘慶縣 余杭=餘杭 余姚=餘姚 扶余=扶餘 乾安 乾县=乾縣 海淀 白洋淀 江干区=江干區
台儿庄=臺兒莊 咸丰县=咸豐縣 丰宁=豐寧 丰顺县=豐順縣 丰润区=豐潤區 丰南区=豐南區 丰城市=豐城市 丰泽区=豐澤區 丰满区=豐滿區 丰镇市=豐鎮市
沈丘 准格尔=准格爾 准噶尔=準噶爾 松滋 松桃 松潘 平谷区=平谷區 阳谷县=陽穀縣 甘谷县=甘谷縣 志丹县=志丹縣 范县=范縣 斗门区=斗門區
云浮=雲浮 云阳县=雲陽縣 云霄县=雲霄縣 云岩区=雲岩區 云溪区=雲溪區 云梦县=雲夢縣 云龙区=雲龍區 缙云=縉雲 灌云县=灌雲縣 密云=密雲
龙游县=龍游縣 游仙区=游仙區 钟祥=鍾祥 钟山区=鐘山區 钟山县=鍾山縣 钟楼区=鐘樓區 栖霞=棲霞 卧龙区=臥龍區 曲周县=曲周縣 曲靖 曲阜 曲阳县=曲陽縣
采石矶=采石磯 百里洲 咸宁=咸寧 咸阳=咸陽 漓江=灕江 五台山=五臺山 天台山 天台县=天台縣
于田县=于田縣 余干=餘干 大余县=大余縣 台江县=臺江縣 台江区=臺江區 台前县=台前縣 台安县=臺安縣 台山市=臺山市 五台县=五臺縣 高台县=高臺縣
东台市=東臺市 丰台区=豐臺區 松江区=松江區 松溪县=松溪縣 松阳县=松陽縣 松山区=松山區 松北区=松北區 松岭区=松嶺區 曲江区=曲江區 曲水县=曲水縣 曲松县=曲松縣
里下河 里耶 里水镇=里水鎮 韶山冲=韶山沖 新干县=新干縣 沈阳=瀋陽 沈大高速=瀋大高速 沈大铁路=瀋大鐵路 沈丹高速=瀋丹高速 沈丹铁路=瀋丹鐵路 沈丹客专=瀋丹客專 沈抚新区=瀋撫新區 沈吉高速=瀋吉高速 沈河区=瀋河區 湾里管理局=灣里管理局 太谷区=太谷區 谷饶镇=谷饒鎮 范家屯 斗湖堤 党家村 党河 准东=準東 采桑湖 岳城水库=岳城水庫
于都 于都县=于都縣 淀山湖
于家务=于家務 于桥=于橋 于潜=於潛 后里区=后里區 后壁区=后壁區 余吾镇=余吾鎮
凌河 凌海 石拐 葵涌 鲗鱼涌=鰂魚涌 仙游=仙遊 丰都=豐都 于田 于洪 仪征=儀徵 谷城县=穀城縣 郁南=鬱南 郁孤台=鬱孤臺 桑干河=桑乾河 余粮堡=餘糧堡 沈水湾=瀋水灣 采育 松口镇=松口鎮 大干镇=大干鎮 大曲堤
几江 岳圩镇=岳圩鎮 余东镇=余東鎮 余井镇=余井鎮 余西镇=余西鎮 干驿镇=乾驛鎮 黎里 下浩里 罗冲围=羅沖圍 锦斗镇=錦斗鎮 永春锦斗=永春錦斗
`;

const forms = new Map<string, string>();
for (const entry of NAMES.trim().split(/\s+/)) {
  const [name, traditional] = entry.split('=') as [string, string?];
  forms.set(name, traditional ?? name);
  // The Traditional form is a place's name too: converted once more, it stays.
  if (traditional !== undefined) forms.set(traditional, traditional);
}
const names = new WordSet(forms.keys());

/** Length of the known place that begins at `at`; 0 for none. */
export const knownPlaceAt = (text: string, at: number): number => names.lengthAt(text, at);

/** The Traditional form of a known place. */
export const knownPlaceForm = (name: string): string => forms.get(name) ?? name;
